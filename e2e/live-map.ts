import { expect, type Locator, type Page } from '@playwright/test';
import { MIN_ZOOM, PARAMETERS, type MapView } from '#geo/links/parameters.ts';

/** What the live map calls itself, in the page's language. */
const MAP = /^(?:Map|Карта)$/;
/** The browser may be busy: the map loads once it is idle. */
const PATIENCE = { timeout: 60_000 };

/** The map that is panned and zoomed, once it has taken the server-drawn one's place. */
export async function liveMap(page: Page): Promise<Locator> {
  const map = page.getByRole('application', { name: MAP });
  await expect(map).toBeVisible(PATIENCE);
  return map;
}

/** Opens the address and waits for the live map. */
export async function openMap(page: Page, address: string): Promise<Locator> {
  await page.goto(address);
  return liveMap(page);
}

/** The marker of a place: a button named "Almaty. Counter-terrorist operation since …". */
export const markerOf = (map: Locator, place: string) =>
  map.getByRole('button', { name: new RegExp(`^${place}\\. `) });

/** What one sees of a marker and can click: the button itself has no size. */
export const symbolOf = (map: Locator, place: string) =>
  markerOf(map, place).locator(':scope > svg');

/** What `?view=` of the page's address says, or null. */
export function viewOf(page: Page): MapView | null {
  const text = new URL(page.url()).searchParams.get(PARAMETERS.view.key);
  return text === null ? null : PARAMETERS.view.parse(text);
}

/** Waits until `?view=` says something that satisfies, and gives it. */
export async function expectView(
  page: Page,
  message: string,
  isRight: (view: MapView | null) => boolean = (view) => view !== null,
): Promise<MapView> {
  await expect.poll(() => isRight(viewOf(page)), { message, ...PATIENCE }).toBe(true);
  return viewOf(page) ?? { zoom: MIN_ZOOM, lat: 0, lng: 0 };
}

/** The middle of an element in pixels of the window. */
export async function middleOf(locator: Locator): Promise<{ x: number; y: number }> {
  const box = await locator.boundingBox();
  if (!box) throw new Error('There is no box: the element is not laid out.');
  return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
}

/** Drags the map by so many pixels, from a spot of its water. */
export async function drag(page: Page, map: Locator, by: { x: number; y: number }): Promise<void> {
  const { x, y } = await middleOf(map);
  await page.mouse.move(x, y);
  await page.mouse.down();
  await page.mouse.move(x + by.x / 2, y + by.y / 2, { steps: 4 });
  await page.mouse.move(x + by.x, y + by.y, { steps: 4 });
  await page.mouse.up();
}
