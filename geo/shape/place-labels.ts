/** Where a name stands beside its symbol. */
export type Anchor = 'right' | 'left' | 'above' | 'below' | 'centre';

/** A symbol with a name, in pixels of the window. Earlier ones win the space. */
export interface LabelRequest {
  readonly id: string;
  readonly x: number;
  readonly y: number;
  /** Half the symbol's side; 0 where there is only a name. */
  readonly radius: number;
  readonly width: number;
  readonly height: number;
  /** Where the name may stand, best first. */
  readonly anchors: readonly Anchor[];
}

export interface Box {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/** Pixels between a symbol and its name. */
const GAP = 3;
/** Pixels kept free around a name. */
const AIR = 2;

/** What of a symbol and its name is shown. */
export type Placement = Anchor | 'bare' | 'hidden';

/** Share of two symbols' radii by which they may come closer than touching. */
const NESTLE = 0.8;

/**
 * Lays out symbols and names so that nothing collides: a symbol that would lie on an earlier one is hidden, a
 * name without room leaves its symbol bare. Deterministic.
 */
export function layOut(requests: readonly LabelRequest[], window: Box): Map<string, Placement> {
  const kept: LabelRequest[] = [];
  for (const request of requests) {
    if (!kept.some((other) => overlap(request, other))) kept.push(request);
  }
  const anchors = placeLabels(kept, window);
  const shown = new Set(kept);
  return new Map(
    requests.map((request) => {
      const { id } = request;
      return [id, shown.has(request) ? (anchors.get(id) ?? 'bare') : 'hidden'];
    }),
  );
}

function overlap(one: LabelRequest, other: LabelRequest): boolean {
  const distance = Math.hypot(one.x - other.x, one.y - other.y);
  return distance < (one.radius + other.radius) * NESTLE;
}

/**
 * Greedy label placement: each name in turn takes its first anchor that touches no symbol and no name placed
 * before, and lies in the window. Deterministic: same requests in the same order, same result.
 * @returns the anchor of each name that found a place, by id.
 */
export function placeLabels(requests: readonly LabelRequest[], window: Box): Map<string, Anchor> {
  const symbols = requests.filter(({ radius }) => radius > 0).map(symbolBox);
  const taken: Box[] = [];
  const placed = new Map<string, Anchor>();
  for (const request of requests) {
    const own = request.radius > 0 ? symbolBox(request) : null;
    const others = symbols.filter((box) => !own || !isSame(box, own));
    for (const anchor of request.anchors) {
      const box = labelBox(request, anchor);
      if (!contains(window, box) || [...others, ...taken].some((other) => touch(other, box)))
        continue;
      placed.set(request.id, anchor);
      taken.push(box);
      break;
    }
  }
  return placed;
}

function symbolBox({ x, y, radius }: LabelRequest): Box {
  return { left: x - radius, top: y - radius, right: x + radius, bottom: y + radius };
}

/** The box a name fills at an anchor, with the air around it. */
export function labelBox({ x, y, radius, width, height }: LabelRequest, anchor: Anchor): Box {
  const distance = radius + GAP;
  const middles: Record<Anchor, readonly [number, number]> = {
    right: [distance + width / 2, 0],
    left: [-distance - width / 2, 0],
    above: [0, -distance - height / 2],
    below: [0, distance + height / 2],
    centre: [0, 0],
  };
  const [dx, dy] = middles[anchor];
  return {
    left: x + dx - width / 2 - AIR,
    right: x + dx + width / 2 + AIR,
    top: y + dy - height / 2 - AIR,
    bottom: y + dy + height / 2 + AIR,
  };
}

const touch = (one: Box, other: Box) =>
  one.left < other.right &&
  other.left < one.right &&
  one.top < other.bottom &&
  other.top < one.bottom;

const contains = (outer: Box, inner: Box) =>
  inner.left >= outer.left &&
  inner.right <= outer.right &&
  inner.top >= outer.top &&
  inner.bottom <= outer.bottom;

const isSame = (one: Box, other: Box) =>
  one.left === other.left && one.top === other.top && one.right === other.right;
