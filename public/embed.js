/*
 * Gives the frames of this map the height that they tell: put it once into a page with embeds, with <script async>.
 * It listens to messages of its own origin alone; docs/embed.md says their shape.
 */
(function () {
  'use strict';
  var origin = new URL(document.currentScript.src).origin;
  var framesOfOurs = function () {
    return Array.prototype.filter.call(document.querySelectorAll('iframe'), function (frame) {
      return frame.src.indexOf(origin + '/embed/') === 0;
    });
  };
  window.addEventListener('message', function (event) {
    var told = event.data;
    if (event.origin !== origin || !told || told.type !== 'incident-map:height') return;
    if (typeof told.height !== 'number' || !(told.height > 0 && told.height < 10000)) return;
    framesOfOurs().forEach(function (frame) {
      if (frame.contentWindow === event.source) frame.style.height = told.height + 'px';
    });
  });
  // Those that had told before this came.
  framesOfOurs().forEach(function (frame) {
    frame.contentWindow.postMessage({ type: 'incident-map:ask-height' }, '*');
  });
})();
