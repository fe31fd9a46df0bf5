import type { Shown } from '#components/shown.ts';
import { Folded } from '#components/site/folded.tsx';
import type { PlaceId } from '#geo/model/ids.ts';
import { figureHistoryOf } from '#geo/situation/figure-history.ts';
import type { Claim, TollEntry } from '#geo/situation/toll.ts';
import { ClaimLine, FigureSource, LinkedPhrase } from './claim-line.tsx';
import { DisputedFigure } from './disputed-figure.tsx';
import { FigureHistory } from './figure-history.tsx';
import styles from './toll.module.css';

interface TollProps {
  readonly place: PlaceId;
  readonly entries: readonly TollEntry[];
  readonly shown: Shown;
}

/** What is claimed of a place, one entry an outcome and group: nothing here is ever added up. */
export function Toll({ place, entries, shown }: TollProps) {
  const { story, moment } = shown;
  return (
    <ul className={styles.entries}>
      {entries.map((entry) => (
        <li key={`${entry.outcome} ${entry.group}`} className={styles.entry}>
          <Headline entry={entry} shown={shown} />
          <FigureHistory history={figureHistoryOf(story, place, entry, moment)} shown={shown} />
          <Lists entry={entry} shown={shown} />
        </li>
      ))}
    </ul>
  );
}

interface EntryProps {
  readonly entry: TollEntry;
  readonly shown: Shown;
}

function Headline({ entry, shown }: EntryProps) {
  const { words } = shown;
  const { headline, dispute, outcome, group } = entry;
  const label = words.tollLabel(outcome, group);
  if (dispute) return <DisputedFigure label={label} dispute={dispute} shown={shown} />;
  if (!headline) return <h3 className={styles.label}>{label}</h3>;
  return (
    <>
      <h3 className={styles.headline}>
        <LinkedPhrase phrase={words.claim(headline.report)} shown={shown} />
      </h3>
      <FigureSource report={headline.report} shown={shown} />
    </>
  );
}

function Lists({ entry, shown }: EntryProps) {
  const { say } = shown.words;
  return (
    <>
      <Claims title={say('place.also-claimed')} claims={entry.alsoClaimed} shown={shown} />
      <Claims title={say('place.events')} claims={entry.events.flat()} shown={shown} />
      <Claims title={say('place.subsets')} claims={entry.subsets} shown={shown} />
      <Claims title={say('place.earlier')} claims={entry.earlier} shown={shown} />
      <Claims title={say('place.ended-claims')} claims={entry.ended} shown={shown} />
    </>
  );
}

interface ClaimsProps {
  readonly title: string;
  readonly claims: readonly Claim[];
  readonly shown: Shown;
}

/** Longer lists open on request, without JavaScript too. */
const SHOWN_AT_ONCE = 3;

function Claims({ title, claims, shown }: ClaimsProps) {
  if (claims.length === 0) return null;
  const list = (
    <ul>
      {claims.map((claim) => (
        <ClaimLine key={claim.report.id} claim={claim} shown={shown} />
      ))}
    </ul>
  );
  if (claims.length <= SHOWN_AT_ONCE) {
    return (
      <div className={styles.claims}>
        <h4>{title}</h4>
        {list}
      </div>
    );
  }
  return (
    <div className={styles.claims}>
      <Folded label={`${title} (${shown.words.number(claims.length)})`}>{list}</Folded>
    </div>
  );
}
