import { reportLink, type Shown } from '#components/shown.ts';
import { DateTime } from '#components/time/time.tsx';
import type { SharedMark, SharedStretch } from '#geo/situation/measure-history.ts';
import { capitalise } from '#geo/words/parts.ts';
import { ActionGlyph } from './action-glyph.tsx';
import styles from './emergency-table.module.css';
import { namesOf, type MeasureRows, type StretchRow } from './stretch-rows.ts';
import type { TimeAxis } from './time-axis.ts';

interface EmergencyTableProps {
  readonly measures: readonly MeasureRows[];
  readonly axis: TimeAxis;
  readonly shown: Shown;
}

/** What the bars say, in words: where and when each measure held, and each report that did something to it. */
export function EmergencyTable({ measures, axis, shown }: EmergencyTableProps) {
  const { words } = shown;
  return (
    <table className={styles.table}>
      <thead>
        <tr>
          <th scope="col">{words.say('emergency.where-when')}</th>
          <th scope="col">{words.say('emergency.reports')}</th>
        </tr>
      </thead>
      {measures.map(({ measure, rows }) => (
        <tbody key={measure}>
          <tr>
            <th scope="rowgroup" colSpan={2}>
              {words.measure(measure)}
            </th>
          </tr>
          {rows.map((row) => (
            <Row key={row.id} row={row} axis={axis} shown={shown} />
          ))}
        </tbody>
      ))}
    </table>
  );
}

interface RowProps extends Omit<EmergencyTableProps, 'measures'> {
  readonly row: StretchRow;
}

function Row({ row: { id, stretch, where, names, when }, axis, shown }: RowProps) {
  return (
    <tr id={id}>
      <td>
        {where !== null && (
          <p className={styles.where}>{names === null ? where : `${where}: ${names}`}</p>
        )}
        {capitalise(when, shown.words.language)}
      </td>
      <td>
        <ul>
          {stretch.marks.map((mark) => (
            <li key={`${mark.report.id} ${mark.statement.action}`}>
              <Mark mark={mark} stretch={stretch} axis={axis} shown={shown} />
            </li>
          ))}
        </ul>
      </td>
    </tr>
  );
}

interface MarkProps {
  readonly mark: SharedMark;
  readonly stretch: SharedStretch;
  readonly axis: TimeAxis;
  readonly shown: Shown;
}

/** What a report did, when, on what terms, who says so, and where if not in all places of the stretch. */
function Mark({ mark, stretch, axis, shown }: MarkProps) {
  const { words, story } = shown;
  const { report, statement, effective, isAhead, places } = mark;
  const [place] = places;
  const key = isAhead ? 'mark.ahead' : 'mark.on';
  const action = words.say(`measure-action.${statement.action}`);
  const [before = '', after = ''] = words.say(key, { action, date: '\u0001' }).split('\u0001');
  const terms = words.markTerms(mark, { story, place, moment: axis.last });
  const claimant = words.claimant(story, report.claimant);
  return (
    <>
      <ActionGlyph action={statement.action} isAhead={isAhead} />
      <span>
        <a href={reportLink(shown, report.id)}>
          {before}
          <DateTime
            date={effective}
            zone={place.timezone}
            words={words}
            withoutYearOf={axis.last}
          />
          {after}
        </a>
        {[terms, claimant].filter((text) => text !== '').map((text) => `; ${text}`)}
        {places.length < stretch.places.length && (
          <span className={styles.only}>{namesOf(places, shown)}</span>
        )}
      </span>
    </>
  );
}
