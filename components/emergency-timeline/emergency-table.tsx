import { Fragment } from 'react';
import { placeLink, reportLink, type Shown } from '#components/shown.ts';
import { DateTime } from '#components/time/time.tsx';
import { anchorOf } from '#geo/links/links.ts';
import type { Place } from '#geo/model/place.ts';
import type { MeasureHistory, SharedMark, SharedStretch } from '#geo/situation/measure-history.ts';
import { capitalise } from '#geo/words/parts.ts';
import { ActionGlyph } from './action-glyph.tsx';
import styles from './emergency-table.module.css';
import { rowOf, whereOf } from './stretch-names.ts';
import type { TimeAxis } from './time-axis.ts';

interface EmergencyTableProps {
  readonly histories: readonly MeasureHistory[];
  readonly place: Place;
  readonly axis: TimeAxis;
  readonly shown: Shown;
}

/** What the bars say, in words: where and when each measure held, and each report that did something to it. */
export function EmergencyTable({ histories, place, axis, shown }: EmergencyTableProps) {
  const { words } = shown;
  return (
    <table className={styles.table}>
      <thead>
        <tr>
          <th scope="col">{words.say('emergency.where-when')}</th>
          <th scope="col">{words.say('emergency.reports')}</th>
        </tr>
      </thead>
      {histories.map(({ measure, stretches }) => (
        <tbody key={measure}>
          <tr>
            <th scope="rowgroup" colSpan={2}>
              {words.measure(measure)}
            </th>
          </tr>
          {stretches.map((stretch, index) => (
            <StretchRow
              key={rowOf(measure, index)}
              row={rowOf(measure, index)}
              {...{ stretch, place, axis, shown }}
            />
          ))}
        </tbody>
      ))}
    </table>
  );
}

interface StretchRowProps extends Omit<EmergencyTableProps, 'histories'> {
  readonly stretch: SharedStretch;
  readonly row: string;
}

function StretchRow({ stretch, row, place, axis, shown }: StretchRowProps) {
  const { words, story } = shown;
  const setting = { story, place: stretch.places[0], moment: axis.last };
  return (
    <tr id={anchorOf('measure', row)}>
      <td>
        <Where stretch={stretch} page={place} shown={shown} />
        {capitalise(words.stretch(stretch, setting), words.language)}
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

interface WhereProps {
  readonly stretch: SharedStretch;
  readonly page: Place;
  readonly shown: Shown;
}

/** All places by name, where they are not all units there are. */
function Where({ stretch, page, shown }: WhereProps) {
  const { places, through, units, isUneven } = stretch;
  const isWhole = units !== null && units.count === units.of;
  const isPage = places.length === 1 && places[0].id === page.id;
  if (through || isPage || isWhole) {
    const where = whereOf(stretch, page, shown);
    return where !== null && <p className={styles.where}>{where}</p>;
  }
  return (
    <p className={styles.where}>
      <PlaceNames places={places} shown={shown} />
      {isUneven && `, ${shown.words.say('emergency.in-parts')}`}
    </p>
  );
}

interface PlaceNamesProps {
  readonly places: readonly Place[];
  readonly shown: Shown;
}

function PlaceNames({ places, shown }: PlaceNamesProps) {
  return places.map((place, index) => (
    <Fragment key={place.id}>
      {index > 0 && ', '}
      <a href={placeLink(shown, place.id)}>{shown.words.place(place)}</a>
    </Fragment>
  ));
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
          <span className={styles.only}>
            <PlaceNames places={places} shown={shown} />
          </span>
        )}
      </span>
    </>
  );
}
