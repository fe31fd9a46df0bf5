import type { Locator } from '@playwright/test';

/** Two things on a map that share pixels, or one that the frame cuts. */
export type Fault = string;

/** The names on the map that touch another or another's symbol, by more than a pixel each way. */
export const collisionsOn = (map: Locator): Promise<Fault[]> => map.evaluate(findCollisions);

/** The names on the map that its edge cuts. */
export const cutNamesOn = (map: Locator): Promise<Fault[]> => map.evaluate(findCutNames);

/** The names on the map that lie under what stands over it, by more than a pixel each way. */
export const coveredNamesOn = (map: Locator): Promise<Fault[]> => map.evaluate(findCoveredNames);

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

/** Runs in the browser. */
function findCutNames(map: Element): string[] {
  const frame = map.getBoundingClientRect();
  const names = [...map.querySelectorAll('[data-small] > span')].filter((name) =>
    name.checkVisibility({ visibilityProperty: true }),
  );
  return names.flatMap((name) => {
    const { left, right, top, bottom } = name.getBoundingClientRect();
    const isOutside =
      right <= frame.left || left >= frame.right || bottom <= frame.top || top >= frame.bottom;
    const isWhole =
      left >= frame.left && right <= frame.right && top >= frame.top && bottom <= frame.bottom;
    return isOutside || isWhole ? [] : [name.textContent];
  });
}

/** Runs in the browser. */
function findCoveredNames(map: Element): string[] {
  const furniture = [...document.querySelectorAll('[data-map-furniture]')].map((element) =>
    element.getBoundingClientRect(),
  );
  const names = [...map.querySelectorAll('[data-small] > span')].filter((name) =>
    name.checkVisibility({ visibilityProperty: true }),
  );
  return names.flatMap((name) => {
    const { left, right, top, bottom } = name.getBoundingClientRect();
    const isCovered = furniture.some(
      (box) =>
        Math.min(right, box.right) - Math.max(left, box.left) > 1 &&
        Math.min(bottom, box.bottom) - Math.max(top, box.top) > 1,
    );
    return isCovered ? [name.textContent] : [];
  });
}
