import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import { installed } from '../project.mjs';

const TYPES = {
  '.css': 'text/css',
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript',
  '.png': 'image/png',
};

const IMAGES = ['marker-icon.png', 'marker-icon-2x.png', 'marker-shadow.png'];

/** The page as its file has it, with the markers written into its script: no second request to wait for. */
function pageWith(markers) {
  const html = readFileSync(path.join(import.meta.dirname, 'bare-leaflet', 'index.html'), 'utf8');
  const json = JSON.stringify(markers).replaceAll('<', String.raw`\u003c`);
  return Buffer.from(html.replace("'PLACES'", () => json));
}

function leafletFile(...parts) {
  return readFileSync(installed('leaflet', 'dist', ...parts));
}

function bodiesWith(markers) {
  return new Map([
    ['/index.html', pageWith(markers)],
    ['/leaflet.js', leafletFile('leaflet.js')],
    ['/leaflet.css', leafletFile('leaflet.css')],
    ...IMAGES.map((name) => [`/images/${name}`, leafletFile('images', name)]),
  ]);
}

/** Serves the page on a free port; everything is compressed beforehand, which is the fastest a server can be. */
export function serveBareLeaflet(markers) {
  const bodies = bodiesWith(markers);
  const compressed = new Map([...bodies].map(([name, body]) => [name, gzipSync(body)]));
  const server = createServer((request, response) => {
    const name = request.url === '/' ? '/index.html' : request.url;
    const type = TYPES[path.extname(name)];
    const zipped =
      type !== 'image/png' && /\bgzip\b/.test(request.headers['accept-encoding'] ?? '');
    const body = (zipped ? compressed : bodies).get(name);
    if (!body) {
      response.writeHead(404).end();
      return;
    }
    const encoding = zipped ? { 'Content-Encoding': 'gzip' } : {};
    response.writeHead(200, { 'Content-Type': type, 'Content-Length': body.length, ...encoding });
    response.end(body);
  });
  server.unref();
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(0, '127.0.0.1', () => resolve(`http://127.0.0.1:${server.address().port}`));
  });
}
