import { Breadcrumb } from '#components/places/breadcrumb.tsx';
import { ReportDetails } from '#components/report/report-details.tsx';
import { ReportFacts } from '#components/report/report-facts.tsx';
import { linkedReports, ReportLinks } from '#components/report/report-links.tsx';
import { placeAt, reportLink, type Shown } from '#components/shown.ts';
import { Section } from '#components/site/section.tsx';
import { SourceList } from '#components/sources/source-list.tsx';
import { timelineTitle } from '#components/timeline/timeline-title.ts';
import type { Report } from '#geo/model/report.ts';
import { sourcesAt } from '#geo/situation/sources.ts';
import { endingAt, isWithdrawn } from '#geo/situation/standing.ts';
import { AsOfLine } from './as-of-line.tsx';
import styles from './screen.module.css';

interface ReportScreenProps {
  readonly report: Report;
  readonly shown: Shown;
}

/** One report: what, by whom, where, when, whether it stands, and where we read it. */
export function ReportScreen({ report, shown }: ReportScreenProps) {
  const { words } = shown;
  const place = placeAt(shown, report.place);
  return (
    <article>
      <Breadcrumb containers={place.path} shown={shown} />
      <ReportHead report={report} shown={shown} />
      <AsOfLine zone={place.timezone} shown={shown} />
      <Standing report={report} shown={shown} />
      <p
        className={styles.summary}
        lang={report.language === words.language ? undefined : report.language}
      >
        {report.summary}
      </p>
      <ReportDetails report={report} shown={shown} />
      <ReportFacts report={report} shown={shown} />
      <ReportConnections report={report} shown={shown} />
      {report.note !== undefined && (
        <Section id="note" title={words.say('report.note')}>
          <p lang={words.language === 'en' ? undefined : 'en'}>{report.note}</p>
        </Section>
      )}
      <ReportSources report={report} shown={shown} />
    </article>
  );
}

function ReportHead({ report, shown }: ReportScreenProps) {
  const { words, story, moment } = shown;
  const title = timelineTitle(report, placeAt(shown, report.place), shown);
  const isStruck = isWithdrawn(endingAt(story, report, moment));
  const kind = words.reportKind(report.kind);
  return (
    <>
      <h1 className={styles.heading}>{isStruck ? <s>{title}</s> : title}</h1>
      {title.toLocaleLowerCase() !== kind && <p className={styles.kind}>{kind}</p>}
    </>
  );
}

/** Whether the claim stands at the moment, and if not, how it ended and by which report. */
function Standing({ report, shown }: ReportScreenProps) {
  const { words, story, moment } = shown;
  const ending = endingAt(story, report, moment);
  if (!ending) return null;
  return (
    <p className={styles.ended}>
      <a href={reportLink(shown, ending.by.id)}>
        {words.say('report.ended', { how: words.ending(report, ending, story) })}
      </a>
    </p>
  );
}

function ReportConnections({ report, shown }: ReportScreenProps) {
  const groups = linkedReports(report, shown);
  if (groups.length === 0) return null;
  return (
    <Section id="connected" title={shown.words.say('report.connected')}>
      <ReportLinks groups={groups} shown={shown} />
    </Section>
  );
}

function ReportSources({ report, shown }: ReportScreenProps) {
  const { words, story, moment, context } = shown;
  const now = { ...shown, context: { ...context, at: null } };
  const sources = sourcesAt(story, [report], moment, context.at === null);
  return (
    <Section id="sources" title={words.say('report.sources')}>
      <SourceList sources={sources} nowLink={reportLink(now, report.id)} shown={shown} />
    </Section>
  );
}

/** As of a moment at which the report was not out: that, and nothing of it. */
export function UnknownReportScreen({ report, shown }: ReportScreenProps) {
  const { words, story, context } = shown;
  const now = { ...shown, context: { ...context, at: null } };
  return (
    <>
      <Breadcrumb containers={[]} shown={shown} />
      <h1 className={styles.heading}>{words.say('report.not-yet-known')}</h1>
      <AsOfLine zone={story.settings.timezone} shown={shown} />
      <p className={styles.more}>
        <a href={reportLink(now, report.id)}>{words.say('time.back-to-now')}</a>
      </p>
    </>
  );
}
