import type { Locator } from '@playwright/test';

/** Two things on a map that share pixels, or one that the frame cuts. */
export type Fault = string;

/** The names on the map that touch another or another's symbol, by more than a pixel each way. */
export const collisionsOn = (map: Locator): Promise<Fault[]> => map.evaluate(findCollisions);

/** The names on the map that its edge cuts. */
export async function cutNamesOn(map: Locator): Promise<Fault[]> {
  const [frame] = await boxesOf(map);
  if (!frame) throw new Error('The map is not seen.');
  const names = await boxesOf(namesOf(map));
  const cut = names.filter(({ left, right, top, bottom }) => {
    const isOutside =
      right <= frame.left || left >= frame.right || bottom <= frame.top || top >= frame.bottom;
    const isWhole =
      left >= frame.left && right <= frame.right && top >= frame.top && bottom <= frame.bottom;
    return !isOutside && !isWhole;
  });
  return cut.map(({ text }) => text);
}

/** The names on the map that lie under what stands over it, by more than a pixel each way. */
export async function coveredNamesOn(map: Locator): Promise<Fault[]> {
  const furniture = await boxesOf(map.page().locator('[data-map-furniture]'));
  const names = await boxesOf(namesOf(map));
  const covered = names.filter(({ left, right, top, bottom }) =>
    furniture.some(
      (box) =>
        Math.min(right, box.right) - Math.max(left, box.left) > 1 &&
        Math.min(bottom, box.bottom) - Math.max(top, box.top) > 1,
    ),
  );
  return covered.map(({ text }) => text);
}

const namesOf = (map: Locator): Locator => map.locator('[data-small] > span');

/** Where those stand that are seen, and what they say. */
const boxesOf = (locator: Locator) =>
  locator.evaluateAll((elements) =>
    elements
      .filter((element) => element.checkVisibility({ visibilityProperty: true }))
      .map((element) => {
        const { left, right, top, bottom } = element.getBoundingClientRect();
        return { left, right, top, bottom, text: element.textContent };
      }),
  );

/** Runs in the browser. */
function findCollisions(map: Element): string[] {
  /** A town's dot is drawn about a point without size. */
  const DOT_RADIUS = 2;
  const placed = [...map.querySelectorAll('[data-small]')].filter((element) =>
    element.checkVisibility({ visibilityProperty: true }),
  );
  const things = placed.map((element) => {
    const text = element.querySelector(':scope > span');
    const symbol = element.querySelector('svg');
    const point = element.getBoundingClientRect();
    const dot = new DOMRect(
      point.x - DOT_RADIUS,
      point.y - DOT_RADIUS,
      2 * DOT_RADIUS,
      2 * DOT_RADIUS,
    );
    const isNamed = text?.checkVisibility({ visibilityProperty: true }) === true;
    const parts = isNamed ? [text, ...text.querySelectorAll('*')] : [];
    const isDotted = element.getAttribute('data-kind') !== 'country';
    return {
      name: text?.textContent ?? '',
      names: parts.map((part) => part.getBoundingClientRect()),
      symbol: symbol?.getBoundingClientRect() ?? (isDotted ? dot : null),
    };
  });
  return things.flatMap((thing, index) =>
    things.flatMap((other, place) => {
      const isSelf = index === place;
      const onSymbol = isSelf ? null : other.symbol;
      const onNames = place > index ? other.names : [];
      const pixels = Math.max(
        0,
        ...thing.names.flatMap((name) =>
          [...onNames, ...(onSymbol ? [onSymbol] : [])].map((rect) =>
            Math.min(
              Math.min(name.right, rect.right) - Math.max(name.left, rect.left),
              Math.min(name.bottom, rect.bottom) - Math.max(name.top, rect.top),
            ),
          ),
        ),
      );
      return pixels > 1 ? [`${thing.name} on ${other.name}: ${pixels.toFixed(1)} px`] : [];
    }),
  );
}
