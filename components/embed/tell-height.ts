/**
 * The only script of an embed: it tells its host how high it would be without empty space. The shape of the message is
 * in docs/embed.md; a host that came later asks for it. The map takes the room that is left, so its height is proposed.
 */
export const TELL_HEIGHT = `const map=document.querySelector('.map'),said=document.querySelector('.said');
function tell(){
const proposed=Math.round(Math.min(480,Math.max(220,map.clientWidth*.62)));
const beside=map.clientWidth<innerWidth-1;
const height=beside?Math.max(proposed,said.offsetHeight):proposed+said.offsetHeight+1;
parent.postMessage({type:'incident-map:height',height},'*');
}
new ResizeObserver(tell).observe(said);
addEventListener('resize',tell);
addEventListener('message',({data})=>{if(data&&data.type==='incident-map:ask-height')tell()});`;
