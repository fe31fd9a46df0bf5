import type { Feature, Geometry, Position } from 'geojson';
import type { Place } from '#geo/model/place.ts';
import type { EmergencyReport } from '#geo/model/report.ts';
import {
  measureHistoryAt,
  type SharedMark,
  type SharedStretch,
} from '#geo/situation/measure-history.ts';
import type { StretchEnd } from '#geo/situation/measure-stretches.ts';
import { DATA_TITLES } from '#geo/words/data-headings.ts';
import { capSeverity } from './cap-severity.ts';
import { aboutOf, titleOf, type Column, type DataSet, type DataSetting } from './data-set.ts';
import type { Placemark } from './data-set.ts';

/** A stretch of time in which a measure held, or is to hold, at places that have it in common. */
export interface MeasureItem {
  readonly stretch: SharedStretch;
  readonly setting: DataSetting;
}

/**
 * Every emergency measure of a story as known at the moment, strongest first, those that have ended too. They are what
 * others declared and we were told: data, never an alert (docs/decisions/0016).
 */
export function measureData(setting: DataSetting): DataSet<MeasureItem> {
  const root = setting.story.places.get(setting.story.settings.root);
  return {
    title: titleOf(DATA_TITLES.measures, setting),
    about: aboutOf(setting),
    items: root ? measureItems(root, setting) : [],
    feature: measureFeature,
    columns: MEASURE_COLUMNS,
    placemark: measurePlacemark,
  };
}

/** The measures of a place and of those inside it. */
export const measureItems = (place: Place, setting: DataSetting): MeasureItem[] =>
  measureHistoryAt(setting.story, place, setting.moment).flatMap(({ stretches }) =>
    stretches.map((stretch) => ({ stretch, setting })),
  );

/** The same for the same declaration at the same places, whatever became of it. */
const idOf = ({ measure, declaredBy, places: [first] }: SharedStretch) =>
  [measure, declaredBy.id, first.id].join('.');

export function measureFeature({ stretch, setting }: MeasureItem): Feature<Geometry | null> {
  const { words } = setting;
  const { places, units, hours, extent, isUneven, declaredBy } = stretch;
  return {
    type: 'Feature',
    id: idOf(stretch),
    geometry: areaOf(places),
    properties: {
      measure: stretch.measure,
      title: words.measure(stretch.measure),
      severity: capSeverity(stretch.severity),
      state: stretch.phase,
      stateWords: whenOf({ stretch, setting }),
      places: places.map(({ id }) => id),
      placeNames: places.map((place) => words.place(place)),
      units,
      inParts: isUneven,
      from: stretch.since?.text ?? null,
      until: stretch.until?.text ?? null,
      hours: hours ?? null,
      extent: extent?.[words.language] ?? null,
      ...endOf(stretch.end, setting),
      declaredBy: tellerOf(declaredBy, setting),
      reports: stretch.marks.map((mark) => markOf(mark, setting)),
    },
  };
}

/** How it ended, when, and by which report; all null while it has not. */
function endOf(end: StretchEnd | undefined, setting: DataSetting) {
  const by = end && 'by' in end ? end.by : undefined;
  return {
    ended: end?.kind ?? null,
    endedAt: end?.at.text ?? null,
    endedWith: end?.kind === 'with' ? end.measure : null,
    endedBy: by ? tellerOf(by, setting) : null,
  };
}

/** A report, and who says so: whoever is named here declared the measure, or told of it. */
const tellerOf = (
  { id, claimant, reported }: EmergencyReport,
  { story, words, links }: DataSetting,
) => ({
  report: id,
  claimant,
  claimantName: words.claimant(story, claimant),
  claimantKind: story.claimants.get(claimant)?.kind ?? null,
  reported: reported.text,
  link: links.report(id),
});

const markOf = ({ report, statement, effective, places }: SharedMark, setting: DataSetting) => ({
  action: statement.action,
  effective: effective.text,
  places: places.map(({ id }) => id),
  ...tellerOf(report, setting),
});

/** The areas of the places, and the points of those that have no area. */
function areaOf(places: readonly Place[]): Geometry | null {
  const polygons: Position[][][] = [];
  const points: Position[] = [];
  for (const { geometry } of places) {
    if (geometry?.type === 'Polygon') polygons.push(geometry.coordinates);
    if (geometry?.type === 'MultiPolygon') polygons.push(...geometry.coordinates);
    if (geometry?.type === 'Point') points.push(geometry.coordinates);
  }
  const area: Geometry = { type: 'MultiPolygon', coordinates: polygons };
  const spots: Geometry = { type: 'MultiPoint', coordinates: points };
  if (polygons.length === 0) return points.length === 0 ? null : spots;
  return points.length === 0 ? area : { type: 'GeometryCollection', geometries: [area, spots] };
}

const whenOf = ({ stretch, setting: { story, words, moment } }: MeasureItem) =>
  words.stretch(stretch, { story, place: stretch.places[0], moment });

const claimantOf = ({ stretch, setting: { story, words } }: MeasureItem) =>
  words.claimant(story, stretch.declaredBy.claimant);

const namesOf = ({ stretch, setting: { words } }: MeasureItem) =>
  stretch.places.map((place) => words.place(place));

export const MEASURE_COLUMNS: readonly Column<MeasureItem>[] = [
  { heading: 'id', value: ({ stretch }) => stretch.declaredBy.id },
  {
    heading: 'title',
    value: ({ stretch, setting }) => setting.words.measure(stretch.measure),
  },
  { heading: 'place', value: (item) => namesOf(item).join(' | ') },
  { heading: 'place-id', value: ({ stretch }) => stretch.places.map(({ id }) => id).join(' | ') },
  { heading: 'severity', value: ({ stretch }) => capSeverity(stretch.severity) },
  { heading: 'from', value: ({ stretch }) => stretch.since?.text ?? null },
  { heading: 'until', value: ({ stretch }) => stretch.until?.text ?? null },
  { heading: 'hours', value: ({ stretch }) => stretch.hours ?? null },
  { heading: 'reported', value: ({ stretch }) => stretch.declaredBy.reported.text },
  { heading: 'claimant', value: claimantOf },
  { heading: 'state', value: whenOf },
  {
    heading: 'ended-by',
    value: ({ stretch: { end } }) => (end && 'by' in end ? (end.by?.id ?? null) : null),
  },
  {
    heading: 'link',
    value: ({ stretch, setting }) => setting.links.report(stretch.declaredBy.id),
  },
];

export function measurePlacemark(item: MeasureItem): Placemark {
  const { stretch, setting } = item;
  const { words, links } = setting;
  const title = words.measure(stretch.measure);
  return {
    id: idOf(stretch),
    name: stretch.phase === 'in-force' ? title : `${title} (${whenOf(item)})`,
    lines: [
      namesOf(item).join(', '),
      whenOf(item),
      claimantOf(item),
      links.report(stretch.declaredBy.id),
    ],
    when: stretch.since ?? null,
    hasEnded: stretch.phase === 'ended' || stretch.phase === 'last-reported',
    geometry: areaOf(stretch.places),
  };
}
