import type { ReactNode } from 'react';
import { placeAt, placeLink, type Shown } from '#components/shown.ts';
import { DateTime } from '#components/time/time.tsx';
import type { StoryDate } from '#geo/model/moment.ts';
import type { Report } from '#geo/model/report.ts';
import { capitalise } from '#geo/words/parts.ts';
import styles from './report-facts.module.css';

interface ReportFactsProps {
  readonly report: Report;
  readonly shown: Shown;
}

/** Who says so, through whom, where, and the three clocks. */
export function ReportFacts({ report, shown }: ReportFactsProps) {
  const { words, story } = shown;
  const { claimant, via, viaLanguage } = words.attribution(report, story);
  const kind = story.claimants.get(report.claimant)?.kind;
  const place = placeAt(shown, report.place);
  return (
    <dl className={styles.facts}>
      <Fact name={words.say('report.claimant')}>
        {claimant}
        {kind && <small>{capitalise(words.claimantKind(kind), words.language)}</small>}
      </Fact>
      {via !== undefined && (
        <Fact name={words.say('report.via')}>
          <span lang={viaLanguage === words.language ? undefined : viaLanguage}>{via}</span>
        </Fact>
      )}
      <Fact name={words.say('report.place')}>
        <a href={placeLink(shown, place.id)}>{words.place(place)}</a>
        <small>{words.precision(report.precision)}</small>
      </Fact>
      <Clock
        name={words.say('time.occurred')}
        date={report.occurred}
        report={report}
        shown={shown}
      />
      <Clock name={words.say('time.reported')} date={report.reported} report={report} shown={shown}>
        {report.reportedInferred && <small>{words.say('attribution.date-inferred')}</small>}
      </Clock>
      <Clock
        name={words.say('time.recorded')}
        date={report.recorded}
        report={report}
        shown={shown}
      />
    </dl>
  );
}

interface FactProps {
  readonly name: string;
  readonly children: ReactNode;
}

function Fact({ name, children }: FactProps) {
  return (
    <div className={styles.fact}>
      <dt>{name}</dt>
      <dd>{children}</dd>
    </div>
  );
}

interface ClockProps extends ReportFactsProps {
  readonly name: string;
  readonly date: StoryDate;
  readonly children?: ReactNode;
}

function Clock({ name, date, report, shown, children }: ClockProps) {
  const { timezone } = placeAt(shown, report.place);
  return (
    <Fact name={name}>
      <DateTime date={date} zone={timezone} words={shown.words} offset />
      {children}
    </Fact>
  );
}
