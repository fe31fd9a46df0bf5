import type { Box, LabelRequest } from '#geo/shape/place-labels.ts';
import { worldSize } from '#geo/shape/mercator.ts';
import { centreOf, zoomToFit, type Size, type WorldBox } from '#geo/shape/world-box.ts';

/** Shapes of windows, width / height, that pages have. */
const NARROWEST = 0.85;
const WIDEST = 1.6;

/**
 * Where the name of what stands at a point may lie so that no window of at least this size cuts it. In a wide window
 * the box fills the height, in a narrow one the width: symbols move towards an edge while names keep their size.
 * Points and rooms are in pixels of the world at the zoom at which the box fits the size.
 */
export function roomForNames(
  box: WorldBox,
  size: Size,
): (at: Pick<LabelRequest, 'x' | 'y'>) => Box {
  const zoom = zoomToFit(box, size);
  const [middleX, middleY] = centreOf(box).map((one) => one * worldSize(zoom));
  const windows = [
    { width: Math.max(size.width, size.height * WIDEST), height: size.height },
    { width: size.width, height: Math.max(size.height, size.width / NARROWEST) },
  ].map((window) => ({ ...window, scale: 2 ** (zoomToFit(box, window) - zoom) }));
  return ({ x, y }) => {
    const [fromX, fromY] = [x - (middleX ?? 0), y - (middleY ?? 0)];
    return {
      left: x - least(windows, ({ width, scale }) => width / 2 + fromX * scale),
      right: x + least(windows, ({ width, scale }) => width / 2 - fromX * scale),
      top: y - least(windows, ({ height, scale }) => height / 2 + fromY * scale),
      bottom: y + least(windows, ({ height, scale }) => height / 2 - fromY * scale),
    };
  };
}

type Window = Size & { readonly scale: number };

const least = (windows: readonly Window[], free: (window: Window) => number) =>
  Math.min(...windows.map(free));
