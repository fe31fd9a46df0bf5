import type { Page } from '@playwright/test';
import { expect, test } from './fixtures.ts';
import { openMap } from './live-map.ts';
import { borderColoursOf, compareGeometry, pictureGeometry } from './map-pictures.ts';

const STORY = '/kazakhstan-2022';
const PATHS = [STORY, `${STORY}/mangystau-region`, `${STORY}/almaty`];
const WINDOWS = [
  { width: 390, height: 844 },
  { width: 1280, height: 800 },
];
const PIXELS = 2;
/** Of all pixels: islands, lakes and ends of lines that are specks in one of the two. */
const SPECKS = 0.002;

for (const viewport of WINDOWS) {
  test.describe(`at ${viewport.width} pixels`, () => {
    test.use({ viewport });

    for (const path of PATHS) {
      test(`the server-drawn and the live map of ${path} coincide`, async ({ page, browser }) => {
        const context = await browser.newContext({ viewport, javaScriptEnabled: false });
        const still = await context.newPage();
        await still.goto(new URL(path, test.info().project.use.baseURL).href);
        await openMap(page, path);
        const live = new Map((await thingsOn(page)).map(({ name, edges }) => [name, edges]));
        const controls = await controlsOn(page);
        // Of the basemap's names the live map leaves out those that would lie under its buttons.
        const drawn = (await thingsOn(still)).filter(
          ({ isOfTheStory, edges }) => isOfTheStory || !controls.some((one) => touch(one, edges)),
        );
        expect(drawn.length, 'a symbol and a name at least').toBeGreaterThan(1);
        for (const { name, edges } of drawn) {
          const there = live.get(name);
          expect(there, `${name} is on the live map`).toBeDefined();
          const off = Math.max(
            ...edges.map((edge, index) => Math.abs(edge - (there?.[index] ?? 0))),
          );
          expect(off, `pixels by which ${name} jumps`).toBeLessThanOrEqual(PIXELS);
        }
        const pictures = [await pictureGeometry(still), await pictureGeometry(page)] as const;
        await context.close();
        const colours = await borderColoursOf(page);
        const { fills, there, back } = await compareGeometry(...pictures, colours, PIXELS);
        expect(fills, 'water, land and a tint').toBeGreaterThanOrEqual(3);
        expect(Math.max(there.fills, back.fills), 'coasts and tints').toBeLessThan(SPECKS);
        expect(Math.max(there.borders, back.borders), 'borders').toBeLessThan(SPECKS);
        // The live map has more of what is faint: rivers, and divisions of other countries.
        expect(there.faintLines, 'rivers and divisions').toBeLessThan(SPECKS);
      });
    }
  });
}

/** The symbols and names in sight of the page's map, with their edges in pixels of the window. */
const thingsOn = (page: Page) => page.locator('[data-map-frame]').evaluate(symbolsAndNames);

/** What stands over the live map for good. */
const controlsOn = (page: Page) =>
  page.locator('[data-map-furniture]').evaluateAll((elements) =>
    elements.map((element) => {
      const { left, top, right, bottom } = element.getBoundingClientRect();
      return [left, top, right, bottom] as const;
    }),
  );

type Edges = readonly [left: number, top: number, right: number, bottom: number];

/** The air that is kept around a name counts. */
const AIR = 4;

const touch = (one: Edges, other: Edges) =>
  one[0] < other[2] + AIR &&
  other[0] < one[2] + AIR &&
  one[1] < other[3] + AIR &&
  other[1] < one[3] + AIR;

/** Runs in the browser. */
function symbolsAndNames(frame: Element) {
  const window = frame.getBoundingClientRect();
  const isInside = ({ left, right, top, bottom }: DOMRect) =>
    left < window.right && right > window.left && top < window.bottom && bottom > window.top;
  const placed = [...frame.querySelectorAll(':is(a, button)[data-place], [data-rank]')];
  return placed.flatMap((element) => {
    const name = element.querySelector(':scope > span');
    const text = name?.firstChild;
    const range = document.createRange();
    if (text) range.selectNode(text);
    const parts = [
      {
        kind: 'symbol',
        seen: element.querySelector('svg'),
        rect: element.querySelector('svg')?.getBoundingClientRect(),
      },
      { kind: 'name', seen: name, rect: range.getBoundingClientRect() },
    ];
    return parts.flatMap(({ kind, seen, rect }) => {
      if (!rect || !isInside(rect) || !seen?.checkVisibility({ visibilityProperty: true }))
        return [];
      const { left, top, right, bottom } = rect;
      const edges = [left, top, right, bottom] as const;
      const isOfTheStory = element.hasAttribute('data-place');
      return [{ name: `the ${kind} of ${text?.textContent}`, isOfTheStory, edges }];
    });
  });
}
