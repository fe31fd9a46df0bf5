import type { Feature, Geometry } from 'geojson';
import { situationAt, type Situation } from '#geo/situation/situation.ts';
import type { Claim, TollEntry } from '#geo/situation/toll.ts';
import type { Place } from '#geo/model/place.ts';
import { DATA_RECORDS, type DataHeading, type DataRecord } from '#geo/words/data-headings.ts';
import { aboutOf, titleOf, type Column, type DataSet, type DataSetting } from './data-set.ts';
import type { Placemark } from './data-set.ts';
import {
  measureFeature,
  measureItems,
  measurePlacemark,
  MEASURE_COLUMNS,
  type MeasureItem,
} from './measure-data.ts';
import { placeFeature, placePlacemark, PLACE_COLUMNS, type PlaceItem } from './place-data.ts';
import { REPORT_COLUMNS } from './report-columns.ts';
import { reportFeature, reportPlacemark } from './report-data.ts';
import { reportItem, type ReportItem } from './report-item.ts';

/** A part of a place's situation, and what part it is. */
export type SituationItem =
  | { readonly kind: 'place'; readonly record: 'place'; readonly item: PlaceItem }
  | { readonly kind: 'measure'; readonly record: 'measure'; readonly item: MeasureItem }
  | {
      readonly kind: 'report';
      readonly record: Exclude<DataRecord, 'place' | 'measure'>;
      readonly item: ReportItem;
    };

/**
 * What is known of a place as of the moment: itself with its status, the measures there, every figure claimed of it and
 * of places inside it, each by itself and with what it is among the figures, and its photos.
 */
export function situationData(setting: DataSetting, place: Place): DataSet<SituationItem> {
  const situation = situationAt(setting.story, place.id, setting.moment);
  return {
    title: titleOf(place.name, setting),
    about: { place: place.id, ...aboutOf(setting) },
    items: itemsOf(situation, setting),
    feature: featureOf,
    columns: COLUMNS,
    placemark: placemarkOf,
  };
}

function* itemsOf(situation: Situation, setting: DataSetting): Generator<SituationItem> {
  yield { kind: 'place', record: 'place', item: { situation, setting } };
  for (const item of measureItems(situation.place, setting)) {
    yield { kind: 'measure', record: 'measure', item };
  }
  const inside = situation.inside.flatMap(({ entries }) => entries);
  for (const entry of [...situation.toll, ...inside]) yield* figuresOf(entry, setting);
  for (const photo of situation.photos) {
    yield { kind: 'report', record: 'photo', item: reportItem(photo, setting) };
  }
}

/** Each claim once, with what it is beside the others. */
function* figuresOf(entry: TollEntry, setting: DataSetting): Generator<SituationItem> {
  const { headline, dispute, alsoClaimed, earlier, ended, events, subsets } = entry;
  const disputing =
    dispute?.kind === 'range' ? [dispute.low, ...dispute.between, dispute.high] : [];
  const told: readonly (readonly [SituationItem['record'], readonly Claim[]])[] = [
    ['headline', headline ? [headline] : []],
    ['disputed', dispute?.kind === 'list' ? dispute.claims : disputing],
    ['also-claimed', alsoClaimed],
    ['subset', subsets],
    ['event', events.flat()],
    ['earlier', earlier],
    ['ended', ended],
  ];
  const seen = new Set<Claim['report']>();
  for (const [record, claims] of told) {
    for (const { report, ending } of claims) {
      if (seen.has(report) || record === 'place' || record === 'measure') continue;
      seen.add(report);
      yield { kind: 'report', record, item: { report, ending, setting } };
    }
  }
}

function featureOf(part: SituationItem): Feature<Geometry | null> {
  const feature = plainFeature(part);
  return { ...feature, properties: { record: part.record, ...feature.properties } };
}

function plainFeature({ kind, item }: SituationItem): Feature<Geometry | null> {
  switch (kind) {
    case 'place':
      return placeFeature(item);
    case 'measure':
      return measureFeature(item);
    case 'report':
      return reportFeature(item);
  }
}

function placemarkOf(part: SituationItem): Placemark {
  const placemark = plainPlacemark(part);
  return { ...placemark, id: `${part.record}-${placemark.id}` };
}

function plainPlacemark({ kind, item }: SituationItem): Placemark {
  switch (kind) {
    case 'place':
      return placePlacemark(item);
    case 'measure':
      return measurePlacemark(item);
    case 'report':
      return reportPlacemark(item);
  }
}

/** A value of the table that the part has in its own data set. */
const valueOf = (heading: DataHeading) => {
  const find = <Item>(columns: readonly Column<Item>[]) =>
    columns.find((column) => column.heading === heading)?.value;
  const [place, measure, report] = [
    find(PLACE_COLUMNS),
    find(MEASURE_COLUMNS),
    find(REPORT_COLUMNS),
  ];
  return ({ kind, item }: SituationItem) => {
    switch (kind) {
      case 'place':
        return place?.(item) ?? null;
      case 'measure':
        return measure?.(item) ?? null;
      case 'report':
        return report?.(item) ?? null;
    }
  };
};

const HEADINGS: readonly DataHeading[] = [
  ...(['title', 'place', 'place-id', 'latitude', 'longitude', 'status', 'severity'] as const),
  ...(['from', 'until', 'hours', 'outcome', 'group', 'figure', 'number', 'low', 'high'] as const),
  ...(['subset', 'figure-as-of', 'occurred', 'reported', 'claimant', 'via', 'state'] as const),
  ...(['ended-by', 'summary', 'language', 'credit', 'rights', 'graphic', 'sources'] as const),
  ...(['source-links', 'id', 'link'] as const),
];

const COLUMNS: readonly Column<SituationItem>[] = [
  { heading: 'record', value: ({ record, item }) => DATA_RECORDS[record][languageOf(item)] },
  ...HEADINGS.map((heading) => ({ heading, value: valueOf(heading) })),
];

const languageOf = ({ setting }: SituationItem['item']) => setting.words.language;
