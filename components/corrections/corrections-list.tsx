import { Attributed } from '#components/report/attributed.tsx';
import { ReportLink } from '#components/report/report-link.tsx';
import { placeAt, placeLink, type Shown } from '#components/shown.ts';
import type { EndedClaim } from '#geo/situation/corrections.ts';
import { isWithdrawn } from '#geo/situation/standing.ts';
import styles from './corrections-list.module.css';
import { endingDays, type EndedTogether } from './ending-days.ts';

interface CorrectionsListProps {
  readonly claims: readonly EndedClaim[];
  readonly shown: Shown;
}

/** Claims that no longer stand, by the day they ended, newest first; those that one report ended stand together. */
export function CorrectionsList({ claims, shown }: CorrectionsListProps) {
  const { words, story } = shown;
  return endingDays(claims, story.settings.timezone).map(({ day, endings }) => (
    <div key={day} className={styles.day}>
      <h3 className={styles.heading}>
        <time dateTime={day}>{words.dayHeading(day)}</time>
      </h3>
      {endings.map((ended) => (
        <EndedByOne key={ended.by.id} ended={ended} shown={shown} />
      ))}
    </div>
  ));
}

/** The same without days, for a few. */
export function EndedClaims({ claims, shown }: CorrectionsListProps) {
  return endingDays(claims, shown.story.settings.timezone)
    .flatMap(({ endings }) => endings)
    .map((ended) => <EndedByOne key={ended.by.id} ended={ended} shown={shown} />);
}

interface EndedByOneProps {
  readonly ended: EndedTogether;
  readonly shown: Shown;
}

/** What was said, by whom, how long it stood, and what took its place. */
function EndedByOne({ ended: { by, claims }, shown }: EndedByOneProps) {
  return (
    <div className={styles.ended}>
      <ul>
        {claims.map((claim) => (
          <Claim key={claim.report.id} claim={claim} shown={shown} />
        ))}
      </ul>
      <p className={styles.instead}>
        <ReportLink report={by} shown={shown} />
        <span className={styles.small}>
          <Attributed report={by} shown={shown} />
        </span>
      </p>
    </div>
  );
}

interface ClaimProps {
  readonly claim: EndedClaim;
  readonly shown: Shown;
}

function Claim({ claim: { report, ending }, shown }: ClaimProps) {
  const { words, story } = shown;
  const place = placeAt(shown, report.place);
  const said = <ReportLink report={report} shown={shown} />;
  const dates = {
    from: words.date(report.reported, place.timezone),
    until: words.date(ending.by.reported, place.timezone),
  };
  return (
    <li className={styles.claim}>
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
    </li>
  );
}
