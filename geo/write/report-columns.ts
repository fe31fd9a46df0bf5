import type { CasualtiesReport, Photo } from '#geo/model/report.ts';
import type { Source } from '#geo/model/story.ts';
import { GRAPHIC } from '#geo/words/data-headings.ts';
import { roundDegrees, type Column, type DataSetting } from './data-set.ts';
import { pointOf, stateWords, type ReportItem } from './report-item.ts';

type Value = string | number | null;

/** A value that only figures have. */
const ofFigure =
  (read: (report: CasualtiesReport, item: ReportItem) => Value) =>
  (item: ReportItem): Value =>
    item.report.kind === 'casualties' ? read(item.report, item) : null;

const ofPhoto =
  (read: (photo: Photo, setting: DataSetting) => Value) =>
  ({ report, setting }: ReportItem): Value =>
    report.kind === 'photo' ? read(report.photo, setting) : null;

const degrees = (axis: 0 | 1) => (item: ReportItem) =>
  roundDegrees(pointOf(item).point?.coordinates[axis]);

const sourcesOf = ({ report, setting }: ReportItem, read: (source: Source) => string) =>
  report.sources
    .flatMap((id) => {
      const source = setting.story.sources.get(id);
      return source ? [read(source)] : [];
    })
    .join(' | ');

const figureOf = ({ casualties }: CasualtiesReport) => casualties.figure;

/** The table of reports: figures keep their words, and numbers that were claimed have columns of their own. */
export const REPORT_COLUMNS: readonly Column<ReportItem>[] = [
  { heading: 'id', value: ({ report }) => report.id },
  { heading: 'kind', value: ({ report, setting }) => setting.words.reportKind(report.kind) },
  {
    heading: 'title',
    value: ({ report, setting }) => setting.words.reportTitle(report, setting.story),
  },
  {
    heading: 'place',
    value: ({ report, setting }) => setting.words.placeOf(setting.story, report.place),
  },
  { heading: 'place-id', value: ({ report }) => report.place },
  { heading: 'latitude', value: degrees(1) },
  { heading: 'longitude', value: degrees(0) },
  {
    heading: 'precision',
    value: ({ report, setting }) => setting.words.precision(report.precision),
  },
  { heading: 'occurred', value: ({ report }) => report.occurred.text },
  { heading: 'reported', value: ({ report }) => report.reported.text },
  {
    heading: 'claimant',
    value: ({ report, setting }) => setting.words.claimant(setting.story, report.claimant),
  },
  { heading: 'via', value: ({ report }) => report.via ?? null },
  { heading: 'state', value: stateWords },
  { heading: 'ended-by', value: ({ ending }) => ending?.by.id ?? null },
  {
    heading: 'outcome',
    value: ofFigure(({ casualties }, { setting }) => setting.words.outcome(casualties.outcome)),
  },
  {
    heading: 'group',
    value: ofFigure(({ casualties }, { setting }) => setting.words.group(casualties.group)),
  },
  {
    heading: 'figure',
    value: ofFigure((report, { setting }) => setting.words.figure(figureOf(report))),
  },
  {
    heading: 'number',
    value: ofFigure((report) => {
      const figure = figureOf(report);
      return figure.kind === 'number' ? figure.value : null;
    }),
  },
  {
    heading: 'low',
    value: ofFigure((report) => {
      const figure = figureOf(report);
      return figure.kind === 'range' ? figure.low : null;
    }),
  },
  {
    heading: 'high',
    value: ofFigure((report) => {
      const figure = figureOf(report);
      return figure.kind === 'range' ? figure.high : null;
    }),
  },
  {
    heading: 'subset',
    value: ofFigure(
      ({ casualties }, { setting }) => casualties.subset?.[setting.words.language] ?? null,
    ),
  },
  { heading: 'figure-as-of', value: ofFigure(({ casualties }) => casualties.asOf) },
  { heading: 'summary', value: ({ report }) => report.summary },
  { heading: 'language', value: ({ report }) => report.language },
  { heading: 'note', value: ({ report }) => report.note ?? null },
  { heading: 'credit', value: ofPhoto(({ creditLine }) => creditLine) },
  { heading: 'rights', value: ofPhoto(({ rightsUsageTerms }) => rightsUsageTerms) },
  {
    heading: 'graphic',
    value: ofPhoto(({ graphic }, { words }) => (graphic ? GRAPHIC[words.language] : null)),
  },
  { heading: 'sources', value: (item) => sourcesOf(item, ({ publisher }) => publisher) },
  { heading: 'source-links', value: (item) => sourcesOf(item, ({ url }) => url) },
  { heading: 'link', value: ({ report, setting }) => setting.links.report(report.id) },
];
