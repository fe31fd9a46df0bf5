import { readFile } from 'node:fs/promises';
import path from 'node:path';
import type { FeatureCollection } from 'geojson';
import { LRUCache } from 'lru-cache';
import type { Place } from '#geo/model/place.ts';
import type { Story } from '#geo/model/story.ts';
import {
  mapDrawingOf,
  type Basemap,
  type BasemapLevel,
  type MapDrawing,
} from '#geo/write/map-drawing.ts';
import { extentOf } from '#geo/write/map-extent.ts';

const DIRECTORY = path.join(process.cwd(), 'geo', 'basemap', 'data');

let reading: Promise<Basemap> | null = null;

/** The built-in basemap, read once. */
export function getBasemap(): Promise<Basemap> {
  reading ??= readBasemap();
  return reading;
}

async function readBasemap(): Promise<Basemap> {
  const [world, region] = await Promise.all([readLevel('world'), readLevel('region')]);
  return { world, region };
}

async function readLevel(level: string): Promise<BasemapLevel> {
  const [land, lakes, borders, rivers] = await Promise.all([
    readLayer(`${level}-land`),
    readLayer(`${level}-lakes`),
    readLayer(`${level}-borders`),
    readLayer(`${level}-rivers`),
  ]);
  const [west = -180, south = -90, east = 180, north = 90] = land.bbox ?? [];
  return { bounds: [west, south, east, north], layers: { land, lakes, borders, rivers } };
}

async function readLayer(name: string): Promise<FeatureCollection> {
  const text = await readFile(path.join(DIRECTORY, `${name}.geojson`), 'utf8');
  const collection: FeatureCollection = JSON.parse(text);
  return collection;
}

/** Some hundred places' maps, of a few stories. */
const drawings = new LRUCache<string, MapDrawing>({ max: 500 });

/** The geometry of a place's map, or of the whole story's; drawn once for each state of the story's files. */
export async function getMapDrawing(story: Story, place: Place): Promise<MapDrawing> {
  const key = `${story.settings.id} ${story.revision} ${place.id}`;
  const known = drawings.get(key);
  if (known) return known;
  const drawing = mapDrawingOf(story, await getBasemap(), extentOf(story, place));
  drawings.set(key, drawing);
  return drawing;
}
