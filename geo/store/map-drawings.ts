import { LRUCache } from 'lru-cache';
import type { Place } from '#geo/model/place.ts';
import type { Story } from '#geo/model/story.ts';
import type { Basemap } from '#geo/write/basemap.ts';
import {
  coveredBy,
  drawingZoom,
  mapDrawingOf,
  smallestZoom,
  type MapDrawing,
} from '#geo/write/map-drawing.ts';
import { extentOf } from '#geo/write/map-extent.ts';
import type { WorldBox } from '#geo/shape/world-box.ts';
import { readBasemap } from './basemap-features.ts';
import { getBasemapTiles } from './basemap-tiles.ts';

/** Some hundred places' maps, of a few stories. */
const drawings = new LRUCache<string, MapDrawing>({ max: 500 });

/** The geometry of a place's map, or of the whole story's; drawn once for each state of the story's files. */
export async function getMapDrawing(story: Story, place: Place): Promise<MapDrawing> {
  const key = `${story.settings.id} ${story.revision} ${place.id}`;
  const known = drawings.get(key);
  if (known) return known;
  const box = extentOf(story, place);
  const drawing = mapDrawingOf(story, await readBasemapUnder(box), box);
  drawings.set(key, drawing);
  return drawing;
}

/** As fine as a desktop needs, but no more rivers and divisions than the live map shows on a phone: none goes there. */
async function readBasemapUnder(box: WorldBox): Promise<Basemap> {
  const archive = await getBasemapTiles();
  const readAt = (zoom: number) => readBasemap(archive, coveredBy(box), zoom);
  const [fine, coarse] = await Promise.all([
    readAt(Math.ceil(drawingZoom(box))),
    readAt(Math.round(smallestZoom(box))),
  ]);
  return {
    ...fine,
    rivers: coarse.rivers,
    borders: [
      ...fine.borders.filter((border) => !isDivision(border)),
      ...coarse.borders.filter(isDivision),
    ],
  };
}

const isDivision = ({ level }: Basemap['borders'][number]) => level === 4;
