import { existsSync } from 'node:fs';
import { installFromDebian } from './debian.mjs';
import { say } from './say.mjs';

const KNOWN_PLACES = ['/usr/bin/ogr2ogr', '/usr/local/bin/ogr2ogr', '/opt/homebrew/bin/ogr2ogr'];

/** The machine's own GDAL, by the tool of it that copies features; undefined where there is none. */
export function findOgr2ogr() {
  return KNOWN_PLACES.find((place) => existsSync(place));
}

/** Tries to get a GDAL for the test that reads the OGC API with it; without, that test says that it is skipped. */
export async function installGdal() {
  if (findOgr2ogr()) return;
  say('GDAL: not found, installing it …');
  await installFromDebian(['gdal-bin']);
  if (!findOgr2ogr()) say('GDAL: it cannot be had here; the test that reads with it is skipped.');
}
