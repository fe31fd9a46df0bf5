import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import { getBasemapTiles } from '#geo/store/basemap-tiles.ts';
import { installed } from '../project.mjs';

const TYPES = {
  '.css': 'text/css',
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript',
  '.png': 'image/png',
};

const IMAGES = ['marker-icon.png', 'marker-icon-2x.png', 'marker-shadow.png'];

/** A page as its file has it, with the markers written into its script: no second request to wait for. */
function pageWith(folder, markers) {
  const html = readFileSync(path.join(import.meta.dirname, folder, 'index.html'), 'utf8');
  const json = JSON.stringify(markers).replaceAll('<', String.raw`\u003c`);
  return Buffer.from(html.replace("'PLACES'", () => json));
}

function leafletFile(...parts) {
  return readFileSync(installed('leaflet', 'dist', ...parts));
}

function bodiesWith(folder, markers) {
  return new Map([
    ['/index.html', pageWith(folder, markers)],
    ['/leaflet.js', leafletFile('leaflet.js')],
    ['/leaflet.css', leafletFile('leaflet.css')],
    ...IMAGES.map((name) => [`/images/${name}`, leafletFile('images', name)]),
  ]);
}

/** Serves the page on a free port; everything is compressed beforehand, which is the fastest a server can be. */
export function serveBareLeaflet(markers) {
  return serve(bodiesWith('bare-leaflet', markers), () => null);
}

/** The same under the tiles of our archive, drawn by protomaps-leaflet: its page wants `view`, `width` and `height`. */
export async function serveBareTiles(markers) {
  const bodies = bodiesWith('bare-tiles', markers);
  const painter = installed('protomaps-leaflet', 'dist', 'protomaps-leaflet.js');
  bodies.set('/protomaps-leaflet.js', readFileSync(painter));
  const archive = await getBasemapTiles();
  return serve(bodies, (name) => {
    const tile = /^\/tiles\/(\d+)\/(\d+)\/(\d+)\.mvt$/.exec(name);
    return tile && archive.readTile(...tile.slice(1).map(Number));
  });
}

/** @param readTile What the archive has under a name, gzipped; null where it has nothing. */
function serve(bodies, readTile) {
  const compressed = new Map([...bodies].map(([name, body]) => [name, gzipSync(body)]));
  const answer = async (request, response) => {
    const { pathname } = new URL(request.url, 'http://127.0.0.1');
    const name = pathname === '/' ? '/index.html' : pathname;
    const type = TYPES[path.extname(name)] ?? 'application/octet-stream';
    const tile = await readTile(name);
    const zipped =
      type !== 'image/png' && /\bgzip\b/.test(request.headers['accept-encoding'] ?? '');
    const body = tile ?? (zipped ? compressed : bodies).get(name);
    if (!body) {
      response.writeHead(404).end();
      return;
    }
    const encoding = zipped || tile ? { 'Content-Encoding': 'gzip' } : {};
    response.writeHead(200, { 'Content-Type': type, 'Content-Length': body.length, ...encoding });
    response.end(body);
  };
  const server = createServer((request, response) => {
    answer(request, response).catch((error) => response.destroy(error));
  });
  server.unref();
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(0, '127.0.0.1', () => resolve(`http://127.0.0.1:${server.address().port}`));
  });
}
