import path from 'node:path';
import { unproject } from '#geo/shape/mercator.ts';
import { centreOf, zoomToFit } from '#geo/shape/world-box.ts';
import { loadStories } from '#geo/store/load-stories.ts';
import { extentOf } from '#geo/write/map-extent.ts';
import { projectFolder } from '../project.mjs';
import { serveBareTiles } from './bare-leaflet.mjs';
import { open, PROFILES, withFreshPage } from './browser.mjs';
import { site } from './servers.mjs';
import { markersOf, PLACE_PAGE, STORY } from './story.mjs';

export const OWN_MAP = '[data-map-frame="live"]';
export const BARE_MAP = '#map[data-complete]';

async function boxOfThePlace() {
  const { stories } = await loadStories(path.join(projectFolder, 'geo', 'stories'));
  const story = stories.get(STORY);
  return extentOf(story, story.places.get(PLACE_PAGE.split('/').at(-1)));
}

/** A region's page, and the bare page with a map of the same size that looks at the same: their addresses. */
export async function sameView(browser, profile) {
  const own = await site();
  const bare = await serveBareTiles(await markersOf(own));
  const address = `${own}${PLACE_PAGE}`;
  const size = await withFreshPage(
    browser,
    { ...PROFILES.desktop, ...viewportOf(profile) },
    (page) => sizeOfMap(page, address),
  );
  const box = await boxOfThePlace();
  const [lng, lat] = unproject(centreOf(box));
  const view = [zoomToFit(box, size), lat, lng].map((one) => one.toFixed(4)).join('/');
  const { width, height } = size;
  return { own: address, bare: `${bare}/?view=${view}&width=${width}&height=${height}` };
}

const viewportOf = ({ viewport }) => ({ viewport });

async function sizeOfMap(page, address) {
  await open(page, address);
  const { width, height } = await page.locator('[data-map-frame]').boundingBox();
  return { width, height };
}
