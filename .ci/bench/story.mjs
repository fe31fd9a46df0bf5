import { gunzipSync } from 'node:zlib';
import { mapDataLink } from '#geo/links/map-links.ts';

/** The story that is measured: the real one, whatever STORIES_DIR says. */
export const STORY = 'kazakhstan-2022';

/** The evening of 9 January 2022 in Almaty, the fullest moment of the story. */
export const MOMENT = '2022-01-09T15:00:00Z';

const AS_OF = `at=${MOMENT}`;
export const STORY_PAGE = `/${STORY}`;
export const PLACE_PAGE = `/${STORY}/mangystau-region`;
export const AS_OF_PAGE = `${PLACE_PAGE}?${AS_OF}`;

/** What the site's own maps show now, as JSON. */
async function mapOf(site) {
  const address = `${site}${mapDataLink(STORY, { language: 'en', at: null })}`;
  const answer = await fetch(address);
  if (!answer.ok) throw new Error(`${address} answered ${answer.status}.`);
  return JSON.parse(gunzipSync(await answer.arrayBuffer()).toString());
}

/** The markers of the site's map of the story: name, address and GeoJSON position. */
export async function markersOf(site) {
  const { places } = await mapOf(site);
  return places
    .filter(({ position }) => position !== null)
    .map(({ name, href, position }) => ({ name, href, position }));
}

/** The measured pages by name; the report is the newest one. */
export async function pagesOf(site) {
  const { reports } = await mapOf(site);
  return {
    home: '/',
    story: STORY_PAGE,
    'mangystau-region': PLACE_PAGE,
    almaty: `/${STORY}/almaty`,
    'a report': reports[0].href,
    corrections: `/${STORY}/corrections`,
    'mangystau-region, as of 9 January': AS_OF_PAGE,
  };
}
