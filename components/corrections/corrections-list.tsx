import { Attributed } from '#components/report/attributed.tsx';
import { ReportLink } from '#components/report/report-link.tsx';
import { placeAt, placeLink, type Shown } from '#components/shown.ts';
import { dayOf } from '#geo/model/moment.ts';
import type { EndedClaim } from '#geo/situation/corrections.ts';
import { isWithdrawn } from '#geo/situation/standing.ts';
import styles from './corrections-list.module.css';

interface CorrectionsListProps {
  readonly claims: readonly EndedClaim[];
  readonly shown: Shown;
}

/** Claims that no longer stand, by the day they ended, newest first. */
export function CorrectionsList({ claims, shown }: CorrectionsListProps) {
  const { words } = shown;
  return daysOf(claims, shown).map(([day, ended]) => (
    <div key={day} className={styles.day}>
      <h3 className={styles.heading}>
        <time dateTime={day}>{words.dayHeading(day)}</time>
      </h3>
      <ul>
        {ended.map((claim) => (
          <Entry key={claim.report.id} claim={claim} shown={shown} />
        ))}
      </ul>
    </div>
  ));
}

function daysOf(claims: readonly EndedClaim[], shown: Shown): [string, EndedClaim[]][] {
  const days = new Map<string, EndedClaim[]>();
  for (const claim of claims) {
    const day = dayOf(claim.ending.by.knownFrom, shown.story.settings.timezone);
    days.set(day, [...(days.get(day) ?? []), claim]);
  }
  return [...days];
}

interface EntryProps {
  readonly claim: EndedClaim;
  readonly shown: Shown;
}

/** What was said, by whom, how long it stood, and what stands in its place. */
function Entry({ claim: { report, ending }, shown }: EntryProps) {
  const { words, story } = shown;
  const place = placeAt(shown, report.place);
  const said = <ReportLink report={report} shown={shown} />;
  const dates = {
    from: words.date(report.reported, place.timezone),
    until: words.date(ending.by.reported, place.timezone),
  };
  return (
    <li className={styles.entry}>
      <p className={styles.said}>
        {isWithdrawn(ending) ? <s>{said}</s> : said}{' '}
        <a className={styles.place} href={placeLink(shown, place.id)}>
          {words.place(place)}
        </a>
      </p>
      <p className={styles.small}>
        <Attributed report={report} shown={shown} />. {words.say('corrections.stood', dates)}
      </p>
      <p className={styles.ending}>{words.ending(report, ending, story)}</p>
      <p className={styles.instead}>
        <ReportLink report={ending.by} shown={shown} />
        <span className={styles.small}>
          {' '}
          <Attributed report={ending.by} shown={shown} />
        </span>
      </p>
    </li>
  );
}
