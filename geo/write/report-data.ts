import type { Feature, Point } from 'geojson';
import type { DERIVED_OF_REPORTS } from '#geo/model/derived.ts';
import { NO_FILTER, type ReportFilter } from '#geo/model/report-filter.ts';
import type { Moment } from '#geo/model/moment.ts';
import { keptBy } from '#geo/situation/report-filter.ts';
import { isKnown } from '#geo/situation/standing.ts';
import { capitalise } from '#geo/words/parts.ts';
import { claimState } from './claim-state.ts';
import { DATA_TITLES } from '#geo/words/data-headings.ts';
import { aboutOf, titleOf, type DataSet, type DataSetting, type Placemark } from './data-set.ts';
import { REPORT_COLUMNS } from './report-columns.ts';
import { pointOf, reportItem, stateWords, type ReportItem } from './report-item.ts';
import { reportProperties } from './report-properties.ts';

interface Asked {
  readonly filter: ReportFilter;
  /** Only what became known after it; null: from the beginning. */
  readonly since: Moment | null;
}

/** The reports known at the moment, in the order in which they became known. */
export function reportData(
  setting: DataSetting,
  { filter, since }: Asked = { filter: NO_FILTER, since: null },
): DataSet<ReportItem> {
  return {
    title: titleOf(DATA_TITLES.reports, setting),
    about: aboutOf(setting),
    items: itemsOf(setting, filter, since),
    feature: reportFeature,
    columns: REPORT_COLUMNS,
    placemark: reportPlacemark,
  };
}

function* itemsOf(
  setting: DataSetting,
  filter: ReportFilter,
  since: Moment | null,
): Generator<ReportItem> {
  const { story, moment } = setting;
  const isKept = keptBy(story, filter);
  for (const report of story.reports.values()) {
    const isNew = since === null || !isKnown(report, since);
    if (isNew && isKnown(report, moment) && isKept(report)) yield reportItem(report, setting);
  }
}

type Derived = Readonly<Record<(typeof DERIVED_OF_REPORTS)[number], unknown>>;

/** A report as it stands in its file, and what the export adds: its state, names, and the point of its place. */
export function reportFeature(item: ReportItem): Feature<Point | null> {
  const { report, setting } = item;
  const { story, moment } = setting;
  return {
    type: 'Feature',
    id: report.id,
    geometry: pointOf(item).point,
    properties: { ...reportProperties(story, report, moment), ...derivedOf(item) },
  };
}

function derivedOf(item: ReportItem): Derived {
  const { report, ending, setting } = item;
  const { story, words, links } = setting;
  return {
    title: words.reportTitle(report, story),
    placeName: words.placeOf(story, report.place),
    claimantName: words.claimant(story, report.claimant),
    state: claimState(ending),
    stateWords: stateWords(item),
    endedBy: ending?.by.id ?? null,
    endedByClaimant: ending && words.claimant(story, ending.by.claimant),
    endedReported: ending?.by.reported.text ?? null,
    knownFrom: new Date(report.knownFrom).toISOString(),
    positionOf: pointOf(item).positionOf,
    readAt: report.sources.flatMap((id) => {
      const source = story.sources.get(id);
      return source ? [{ publisher: source.publisher, url: source.url }] : [];
    }),
    link: links.report(report.id),
  };
}

export function reportPlacemark(item: ReportItem): Placemark {
  const { report, ending, setting } = item;
  const { story, words, links } = setting;
  const title = words.reportTitle(report, story);
  const how = stateWords(item);
  return {
    id: report.id,
    name: ending ? `${title} (${how})` : title,
    lines: [
      ...(ending ? [`${capitalise(how, words.language)}.`] : []),
      report.summary,
      words.attribution(report, story).text,
      words.precision(report.precision),
      links.report(report.id),
    ],
    when: report.occurred,
    hasEnded: ending !== null,
    geometry: pointOf(item).point,
  };
}
