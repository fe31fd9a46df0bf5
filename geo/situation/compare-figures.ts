import type { Figure } from '#geo/model/toll.ts';

type NumberFigure = Extract<Figure, { kind: 'number' }>;

/**
 * Whether two figures cannot both be true of the same thing. Words exclude nothing: what "dozens" means
 * is not ours to say. "About" and "almost" exclude what does not round to them.
 */
export function excludeEachOther(one: Figure, other: Figure): boolean {
  if (one.kind === 'words' || other.kind === 'words') return false;
  if (isRounded(one) && isRounded(other)) return one.value !== other.value;
  if (isRounded(one)) return !admits(one, other);
  if (isRounded(other)) return !admits(other, one);
  const [low, high] = limitsOf(one);
  const [otherLow, otherHigh] = limitsOf(other);
  return low > otherHigh || otherLow > high;
}

type Numeric = Exclude<Figure, { kind: 'words' }>;

function isRounded(figure: Numeric): figure is NumberFigure {
  return figure.kind === 'number' && ['about', 'almost'].includes(figure.qualifier);
}

/** The least and the greatest whole number the figure allows. */
function limitsOf(figure: Numeric): readonly [low: number, high: number] {
  if (figure.kind === 'range') return [figure.low, figure.high];
  const { qualifier, value } = figure;
  if (qualifier === 'at-least') return [value, Infinity];
  return qualifier === 'over' ? [value + 1, Infinity] : [value, value];
}

/** Whether a rounded figure can stand for the other one. */
function admits(rounded: NumberFigure, other: Numeric): boolean {
  const [low, high] = limitsOf(other);
  const step = roundingStepOf(rounded.value);
  const below = rounded.value - step / 2;
  const above = rounded.qualifier === 'almost' ? rounded.value - 1 : rounded.value + step / 2;
  return low <= above && high >= below;
}

/** The unit a round number was rounded to: 10 for 750, 100 for 5,800, 1,000 for 12,000. */
function roundingStepOf(value: number): number {
  const trailingZeros = value === 0 ? 0 : (/0*$/.exec(String(value))?.[0].length ?? 0);
  return 10 ** trailingZeros;
}

/** The number a figure is drawn and ordered by; null for words, which have none. */
export function numberOf(figure: Figure): number | null {
  switch (figure.kind) {
    case 'number':
      return figure.value;
    case 'range':
      return figure.high;
    case 'words':
      return null;
  }
}
