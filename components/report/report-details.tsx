import { PhotoGallery } from '#components/photos/photo-gallery.tsx';
import { placeAt, type Shown } from '#components/shown.ts';
import type { CasualtiesReport, EmergencyReport, Report } from '#geo/model/report.ts';
import { parseStoryDate } from '#geo/model/moment.ts';
import { capitalise } from '#geo/words/parts.ts';
import styles from './report-details.module.css';

interface ReportDetailsProps {
  readonly report: Report;
  readonly shown: Shown;
}

/** What is particular to each kind of report. */
export function ReportDetails({ report, shown }: ReportDetailsProps) {
  switch (report.kind) {
    case 'casualties':
      return <FigureDetails report={report} shown={shown} />;
    case 'emergency':
      return <MeasureDetails report={report} shown={shown} />;
    case 'photo':
      return (
        <div className={styles.photo}>
          <PhotoGallery photos={[report]} shown={shown} />
        </div>
      );
    case 'incident':
    case 'statement':
      return null;
  }
}

interface FigureDetailsProps {
  readonly report: CasualtiesReport;
  readonly shown: Shown;
}

/** What the figure counts: a running total or one event, the whole group or a part, and as of which day. */
function FigureDetails({ report: { casualties, place }, shown }: FigureDetailsProps) {
  const { words } = shown;
  const { basis, covers, subset, asOf } = casualties;
  const { timezone } = placeAt(shown, place);
  const day = parseStoryDate(asOf, timezone);
  const facts = [
    words.say(`basis.${basis}`),
    ...(covers === 'subset' ? [words.say('coverage.subset')] : []),
    ...(subset ? [subset[words.language]] : []),
    ...(day ? [words.say('date.as-of', { date: words.date(day, timezone) })] : []),
  ];
  return <p className={styles.figure}>{capitalise(facts.join(' · '), words.language)}</p>;
}

interface MeasureDetailsProps {
  readonly report: EmergencyReport;
  readonly shown: Shown;
}

function MeasureDetails({ report, shown }: MeasureDetailsProps) {
  const { words, story } = shown;
  const setting = { story, place: placeAt(shown, report.place), moment: report.knownFrom };
  const lines = report.measures.map((statement) => words.measureStatement(statement, setting));
  return (
    <ul className={styles.measures}>
      {lines.map((line) => (
        <li key={line}>{line}</li>
      ))}
    </ul>
  );
}
