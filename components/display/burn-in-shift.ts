/** Where the picture stands in the minutes that follow each other, in thousandths of its shorter side. */
const STEPS = [
  [2, 1],
  [4, 2],
  [2, 4],
  [0, 3],
  [-2, 4],
  [-4, 2],
  [-2, -1],
  [-4, -2],
  [-2, -4],
  [0, -3],
  [2, -4],
  [4, -2],
] as const;

const MINUTE = 60_000;
/** A picture moved by this many thousandths uncovers nothing of what lies behind it. */
export const LARGEST_SHIFT = 4;

/** By how much all is moved, so that nothing burns into a screen: `[right, down]`, in thousandths of the shorter side. */
export const shiftAt = (now: number): readonly [x: number, y: number] =>
  STEPS[Math.floor(now / MINUTE) % STEPS.length] ?? [0, 0];
