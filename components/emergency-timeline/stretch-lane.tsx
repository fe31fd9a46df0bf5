import { reportLink, type Shown } from '#components/shown.ts';
import type { Severity } from '#geo/model/measure.ts';
import type { SharedMark } from '#geo/situation/measure-history.ts';
import { ActionGlyph, type Action } from './action-glyph.tsx';
import { FADE_IN, FADE_OUT, hatchOf } from './bar-fills.tsx';
import type { MarkGroup, Piece } from './stretch-bar.ts';
import type { StretchRow } from './stretch-rows.ts';
import styles from './stretch-lane.module.css';
import type { TimeAxis } from './time-axis.ts';

interface StretchLaneProps {
  readonly row: StretchRow;
  readonly axis: TimeAxis;
  readonly shown: Shown;
}

/** The bar of a stretch with a mark a report. */
export function StretchLane({ row, axis, shown }: StretchLaneProps) {
  const { id, bar, stretch } = row;
  const { severity } = stretch;
  return (
    <div className={styles.lane}>
      <svg className={styles.bar} data-status={severity} aria-hidden="true">
        {bar.fadeIn && <Filled piece={bar.fadeIn} severity={severity} mask={FADE_IN} />}
        {bar.body && <Filled piece={bar.body} severity={severity} />}
        {bar.fadeOut && <Filled piece={bar.fadeOut} severity={severity} mask={FADE_OUT} />}
        {bar.ahead && (
          <rect className={styles.ahead} y="0.75" height="10.5" {...inPerCent(bar.ahead)} />
        )}
      </svg>
      {bar.marks.map((group) => (
        <MarkLink key={group.x} group={group} row={id} axis={axis} shown={shown} />
      ))}
    </div>
  );
}

interface FilledProps {
  readonly piece: Piece;
  readonly severity: Severity;
  readonly mask?: string;
}

function Filled({ piece, severity, mask }: FilledProps) {
  const place = { height: '12', ...inPerCent(piece) };
  const hatch = hatchOf(severity);
  return (
    <g mask={mask}>
      <rect className={styles.held} {...place} />
      {hatch && <rect className={styles.hatch} fill={hatch} {...place} />}
    </g>
  );
}

const inPerCent = ({ x, width }: Piece) => ({ x: perCent(x), width: perCent(width) });
const perCent = (share: number) => `${Number(share.toFixed(2))}%`;

interface MarkLinkProps {
  readonly group: MarkGroup;
  /** Its anchor in the table. */
  readonly row: string;
  readonly axis: TimeAxis;
  readonly shown: Shown;
}

/** Several marks in one are told apart in the table. */
function MarkLink({ group: { x, marks }, row, axis, shown }: MarkLinkProps) {
  const [{ report }] = marks;
  const isOne = marks.every((mark) => mark.report === report);
  const name = marks.map((mark) => nameOf(mark, axis, shown)).join('; ');
  return (
    <a
      className={styles.mark}
      style={{ insetInlineStart: perCent(x) }}
      href={isOne ? reportLink(shown, report.id) : `#${row}`}
      aria-label={name}
      title={name}
    >
      <ActionGlyph action={gravestOf(marks)} isAhead={marks.every(({ isAhead }) => isAhead)} />
    </a>
  );
}

function nameOf(mark: SharedMark, axis: TimeAxis, { words, story }: Shown): string {
  const [place] = mark.places;
  const claimant = words.claimant(story, mark.report.claimant);
  return words.say('mark.by', {
    mark: words.mark(mark, { story, place, moment: axis.last }),
    claimant,
  });
}

const GRAVEST_FIRST: readonly Action[] = ['lift', 'declare', 'extend', 'change'];

function gravestOf(marks: MarkGroup['marks']): Action {
  const actions = marks.map(({ statement }) => statement.action);
  return GRAVEST_FIRST.find((action) => actions.includes(action)) ?? 'change';
}
