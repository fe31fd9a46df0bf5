import { SEVERITIES, type Severity } from '#geo/model/measure.ts';
import { ActionShapes } from './action-glyph.tsx';
import styles from './bar-fills.module.css';

/** Lines over the colour of each severity, so that they differ without it too; the gravest is plain. */
const HATCHES: Readonly<Record<Severity, { size: number; angle: number; line: number } | null>> = {
  extreme: null,
  severe: { size: 7, angle: 45, line: 1.5 },
  moderate: { size: 5, angle: -45, line: 1.75 },
  minor: { size: 5, angle: 0, line: 2.25 },
};

export const hatchOf = (severity: Severity) =>
  HATCHES[severity] ? `url(#hatch-${severity})` : undefined;

export const FADE_IN = 'url(#bar-fade-in)';
export const FADE_OUT = 'url(#bar-fade-out)';

/** What the bars of a page are filled, masked and marked with; stands once on it. */
export function BarFills() {
  return (
    <svg className={styles.fills} aria-hidden="true">
      <defs>
        {SEVERITIES.map((severity) => (
          <Hatch key={severity} severity={severity} />
        ))}
        <ActionShapes />
        <Fade id="bar-fade-in" from={0} to={1} />
        <Fade id="bar-fade-out" from={1} to={0} />
      </defs>
    </svg>
  );
}

function Hatch({ severity }: { readonly severity: Severity }) {
  const hatch = HATCHES[severity];
  if (!hatch) return null;
  const { size, angle, line } = hatch;
  return (
    <pattern
      id={`hatch-${severity}`}
      width={size}
      height={size}
      patternUnits="userSpaceOnUse"
      patternTransform={`rotate(${angle})`}
    >
      <rect className={styles.line} width={line} height={size} />
    </pattern>
  );
}

interface FadeProps {
  readonly id: string;
  readonly from: number;
  readonly to: number;
}

function Fade({ id, from, to }: FadeProps) {
  return (
    <>
      <linearGradient id={`${id}-shade`}>
        <stop offset="0" stopColor="white" stopOpacity={from} />
        <stop offset="1" stopColor="white" stopOpacity={to} />
      </linearGradient>
      <mask id={id} maskContentUnits="objectBoundingBox">
        <rect width="1" height="1" fill={`url(#${id}-shade)`} />
      </mask>
    </>
  );
}
