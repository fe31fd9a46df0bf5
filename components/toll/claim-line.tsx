import { Attributed } from '#components/report/attributed.tsx';
import { reportLink, zoneOf, type Shown } from '#components/shown.ts';
import { parseStoryDate } from '#geo/model/moment.ts';
import type { CasualtiesReport } from '#geo/model/report.ts';
import type { Claim } from '#geo/situation/toll.ts';
import type { Phrase } from '#geo/words/parts.ts';
import styles from './claim-line.module.css';

/** A sentence whose figures are links to the reports that claim them. */
export function LinkedPhrase({
  phrase,
  shown,
}: {
  readonly phrase: Phrase;
  readonly shown: Shown;
}) {
  return phrase.parts.map((part, index) =>
    part.kind === 'text' ? (
      part.text
    ) : (
      <a key={index} className={styles.figure} href={reportLink(shown, part.report.id)}>
        {part.text}
      </a>
    ),
  );
}

interface ClaimLineProps {
  readonly claim: Claim;
  readonly shown: Shown;
}

/** One claim in a line: the figure, who says so and as of when; struck through with the reason once it has ended. */
export function ClaimLine({ claim: { report, ending }, shown }: ClaimLineProps) {
  const { words, story } = shown;
  const sentence = <LinkedPhrase phrase={words.claim(report)} shown={shown} />;
  return (
    <li className={styles.claim} data-ended={ending ? '' : undefined}>
      <span>{ending ? <s>{sentence}</s> : sentence}</span>
      <FigureSource report={report} shown={shown} />
      {ending && (
        <p className={styles.ending}>
          <a href={reportLink(shown, ending.by.id)}>{words.ending(report, ending, story)}</a>
        </p>
      )}
    </li>
  );
}

/** Who says so, via whom, as of which day. */
export function FigureSource({
  report,
  shown,
}: {
  readonly report: CasualtiesReport;
  readonly shown: Shown;
}) {
  const { words, moment } = shown;
  const zone = zoneOf(shown, report);
  const day = parseStoryDate(report.casualties.asOf, zone);
  return (
    <p className={styles.source}>
      <Attributed report={report} shown={shown} />
      {day &&
        ` · ${words.say('date.as-of', { date: words.date(day, zone, { withoutYearOf: moment }) })}`}
    </p>
  );
}
