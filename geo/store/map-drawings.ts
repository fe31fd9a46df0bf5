import { LRUCache } from 'lru-cache';
import type { Place } from '#geo/model/place.ts';
import type { Story } from '#geo/model/story.ts';
import { coveredBy, drawingZoom, mapDrawingOf, type MapDrawing } from '#geo/write/map-drawing.ts';
import { extentOf } from '#geo/write/map-extent.ts';
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
  const zoom = Math.ceil(drawingZoom(box));
  const basemap = await readBasemap(await getBasemapTiles(), coveredBy(box), zoom);
  const drawing = mapDrawingOf(story, basemap, box);
  drawings.set(key, drawing);
  return drawing;
}
