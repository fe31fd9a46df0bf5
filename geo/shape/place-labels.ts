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
  /** Pixels of a further line under the name, or over it where the name stands above its symbol. */
  readonly further?: number;
  /** Where its name may lie, if not in the whole window. */
  readonly room?: Box;
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

export interface Layout {
  readonly placements: ReadonlyMap<string, Placement>;
  /** What symbols and names take up. */
  readonly taken: readonly Box[];
}

/**
 * Lays out symbols and names so that nothing collides: a symbol that would lie on an earlier one is hidden, a
 * name without room leaves its symbol bare. Deterministic.
 * @param closed Where no name may lie; a symbol whose middle does is hidden.
 */
export function layOut(
  requests: readonly LabelRequest[],
  window: Box,
  closed: readonly Box[] = [],
): Layout {
  const kept: LabelRequest[] = [];
  for (const request of requests) {
    const { x, y } = request;
    const isCovered = closed.some((box) => contains(box, { left: x, right: x, top: y, bottom: y }));
    if (!isCovered && !kept.some((other) => overlap(request, other))) kept.push(request);
  }
  const symbols = kept.filter(({ radius }) => radius > 0).map(symbolBox);
  const { anchors, names } = placeLabels(kept, window, { symbols, closed });
  const shown = new Set(kept);
  const placements = new Map(
    requests.map((request) => {
      const { id } = request;
      return [id, shown.has(request) ? (anchors.get(id) ?? 'bare') : 'hidden'] as const;
    }),
  );
  return { placements, taken: [...closed, ...symbols, ...names] };
}

/**
 * Lays out names that only orient where others leave room: one without room is not shown, nor is its symbol.
 * @returns the anchor of each that is shown, by id.
 */
export function layOutBetween(
  requests: readonly LabelRequest[],
  window: Box,
  taken: readonly Box[],
): Map<string, Anchor> {
  const filled = [...taken];
  const shown = new Map<string, Anchor>();
  for (const request of requests) {
    const symbol = symbolBox(request);
    if (filled.some((box) => touch(box, symbol))) continue;
    const anchor = anchorFor(request, window, filled);
    if (anchor === undefined) continue;
    shown.set(request.id, anchor);
    filled.push(symbol, labelBox(request, anchor));
  }
  return shown;
}

function overlap(one: LabelRequest, other: LabelRequest): boolean {
  const distance = Math.hypot(one.x - other.x, one.y - other.y);
  return distance < (one.radius + other.radius) * NESTLE;
}

interface Fixed {
  readonly symbols: readonly Box[];
  readonly closed: readonly Box[];
}

/** Greedy: each name in turn takes its first anchor that touches no symbol and no name placed before. */
function placeLabels(requests: readonly LabelRequest[], window: Box, { symbols, closed }: Fixed) {
  const names: Box[] = [];
  const anchors = new Map<string, Anchor>();
  for (const request of requests) {
    const own = request.radius > 0 ? symbolBox(request) : null;
    const others = symbols.filter((box) => !own || !isSame(box, own));
    const anchor = anchorFor(request, window, [...closed, ...others, ...names]);
    if (anchor === undefined) continue;
    anchors.set(request.id, anchor);
    names.push(labelBox(request, anchor));
  }
  return { anchors, names };
}

function anchorFor(request: LabelRequest, window: Box, taken: readonly Box[]): Anchor | undefined {
  return request.anchors.find((anchor) => {
    const box = labelBox(request, anchor);
    return contains(request.room ?? window, box) && !taken.some((other) => touch(other, box));
  });
}

/** What a symbol with its name takes up as it stands. */
export function boxesOf(request: LabelRequest, placement: Placement): Box[] {
  if (placement === 'hidden') return [];
  if (placement === 'bare') return [symbolBox(request)];
  return [symbolBox(request), labelBox(request, placement)];
}

function symbolBox({ x, y, radius }: LabelRequest): Box {
  return { left: x - radius, top: y - radius, right: x + radius, bottom: y + radius };
}

/** The box a name fills at an anchor, with the air around it. */
export function labelBox(
  { x, y, radius, width, height, further = 0 }: LabelRequest,
  anchor: Anchor,
): Box {
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
    top: y + dy - height / 2 - AIR - (anchor === 'above' ? further : 0),
    bottom: y + dy + height / 2 + AIR + (anchor === 'above' ? 0 : further),
  };
}

export const touch = (one: Box, other: Box) =>
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
