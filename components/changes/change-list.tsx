import { Fragment } from 'react';
import { ReportLink } from '#components/report/report-link.tsx';
import { placeLink, type Shown } from '#components/shown.ts';
import { DateTime } from '#components/time/time.tsx';
import { StatusMark } from '#components/status/status-mark.tsx';
import type { Place } from '#geo/model/place.ts';
import type { Report } from '#geo/model/report.ts';
import type { FigureChange, PlaceChange, StatusChange } from '#geo/situation/changes.ts';
import type { Situation } from '#geo/situation/situation.ts';
import type { TollEntry } from '#geo/situation/toll.ts';
import { lookOf } from '#geo/write/place-look.ts';
import { capitalise } from '#geo/words/parts.ts';
import styles from './change-list.module.css';
import { groupChanges } from './group-changes.ts';

interface ChangeListProps {
  readonly changes: readonly PlaceChange[];
  readonly shown: Shown;
}

/** Places whose status or a headline changed: what was, what is, and the report that did it. */
export function ChangeList({ changes, shown }: ChangeListProps) {
  return (
    <ul>
      {groupChanges(changes).map((group) => (
        <Group key={group[0]?.after.place.id} group={group} shown={shown} />
      ))}
    </ul>
  );
}

interface GroupProps {
  readonly group: readonly PlaceChange[];
  readonly shown: Shown;
}

function Group({ group, shown }: GroupProps) {
  const [first] = group;
  if (!first) return null;
  const { before, after, status, figures } = first;
  return (
    <li className={styles.place}>
      <h3 className={styles.name}>
        {group.map(({ after: { place } }, index) => (
          <Fragment key={place.id}>
            {index > 0 ? ', ' : null}
            <a href={placeLink(shown, place.id)}>{shown.words.place(place)}</a>
          </Fragment>
        ))}
      </h3>
      <ul>
        {status && <StatusLine change={status} before={before} after={after} shown={shown} />}
        {figures.map((change) => (
          <FigureLine key={cellOf(change)} change={change} place={after.place} shown={shown} />
        ))}
      </ul>
    </li>
  );
}

const cellOf = ({ before, after }: FigureChange) => {
  const entry = after ?? before;
  return `${entry?.outcome} ${entry?.group}`;
};

interface StatusLineProps {
  readonly change: StatusChange;
  readonly before: Situation;
  readonly after: Situation;
  readonly shown: Shown;
}

function StatusLine({ change, before, after, shown }: StatusLineProps) {
  const { words } = shown;
  return (
    <li className={styles.change}>
      <p className={styles.step}>
        <span className={styles.old}>
          <StatusMark look={lookOf(before, false)} />
          {words.status(change.before)}
        </span>
        <span className={styles.new}>
          <Arrow shown={shown} />
          <StatusMark look={lookOf(after, false)} />
          {words.status(change.after)}
        </span>
      </p>
      {change.by ? (
        <Cause by={change.by} place={after.place} shown={shown} />
      ) : (
        <p className={styles.small}>{words.say('changes.by-time')}</p>
      )}
    </li>
  );
}

interface FigureLineProps {
  readonly change: FigureChange;
  readonly place: Place;
  readonly shown: Shown;
}

function FigureLine({ change: { before, after, by }, place, shown }: FigureLineProps) {
  return (
    <li className={styles.change}>
      <p className={styles.step}>
        <span className={styles.old}>{figureText(before, shown)}</span>
        <span className={styles.new}>
          <Arrow shown={shown} />
          {figureText(after, shown)}
        </span>
      </p>
      {by && <Cause by={by} place={place} shown={shown} />}
    </li>
  );
}

/** "164 people killed"; with nothing stated, that. */
function figureText(entry: TollEntry | null, { words, story }: Shown): string {
  const headline = entry && words.headline(entry, story);
  return headline?.text ?? capitalise(words.say('changes.no-figure'), words.language);
}

function Arrow({ shown: { words } }: { readonly shown: Shown }) {
  return (
    <span className={styles.arrow}>
      <span aria-hidden="true">→</span>
      <span className={styles.spoken}>{words.say('changes.became')} </span>
    </span>
  );
}

interface CauseProps {
  readonly by: Report;
  readonly place: Place;
  readonly shown: Shown;
}

/** The report that did it, and when it became known. */
function Cause({ by, place, shown }: CauseProps) {
  return (
    <p className={styles.small}>
      <DateTime date={by.reported} zone={place.timezone} words={shown.words} />
      {': '}
      <ReportLink report={by} shown={shown} />
    </p>
  );
}
