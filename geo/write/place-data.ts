import type { Feature } from 'geojson';
import type { DERIVED_OF_PLACES } from '#geo/model/derived.ts';
import { parseStoryDate } from '#geo/model/moment.ts';
import type { Place, PlaceGeometry } from '#geo/model/place.ts';
import type { PlaceFeature } from '#geo/model/place.schema.ts';
import { situationAt, type Situation } from '#geo/situation/situation.ts';
import { leadEntries } from '#geo/situation/toll.ts';
import { DATA_TITLES } from '#geo/words/data-headings.ts';
import { capSeverity, type CapSeverity } from './cap-severity.ts';
import {
  aboutOf,
  roundDegrees,
  titleOf,
  type Column,
  type DataSet,
  type DataSetting,
  type Placemark,
} from './data-set.ts';

/** A place as an export tells it: as its file has it, and what is known of it as of the moment. */
export interface PlaceItem {
  readonly situation: Situation;
  readonly setting: DataSetting;
}

/** The places of a story in the order of its file, each with its status and headline figures as of the moment. */
export function placeData(setting: DataSetting): DataSet<PlaceItem> {
  return {
    title: titleOf(DATA_TITLES.places, setting),
    about: aboutOf(setting),
    items: itemsOf(setting),
    feature: placeFeature,
    columns: PLACE_COLUMNS,
    placemark: placePlacemark,
  };
}

function* itemsOf(setting: DataSetting): Generator<PlaceItem> {
  for (const id of setting.story.places.keys()) {
    yield { situation: situationAt(setting.story, id, setting.moment), setting };
  }
}

type Derived = Readonly<Record<(typeof DERIVED_OF_PLACES)[number], unknown>>;

/** A place as it stands in its file, and what the export adds. */
export function placeFeature(item: PlaceItem): Feature<PlaceGeometry | null> {
  const { place } = item.situation;
  const properties = { ...placeProperties(place, item.setting), ...derivedOf(item) };
  return { type: 'Feature', id: place.id, geometry: place.geometry, properties };
}

/** A place's properties as its file has them; of the past, without later names, and without notes, which are of today. */
function placeProperties(
  place: Place,
  { isPast, moment }: DataSetting,
): PlaceFeature['properties'] {
  const { kind, name, nameFrom, nameUntil, within, timezone, iso3166_2, wikidata } = place;
  const { precision, coordSource, note } = place;
  const isAhead = (day: string) => (parseStoryDate(day, timezone)?.first ?? 0) > moment;
  const otherNames = place.otherNames.filter(({ from }) => from === undefined || !isAhead(from));
  return {
    kind,
    name,
    ...(nameFrom === undefined ? {} : { nameFrom }),
    ...(nameUntil === undefined || isAhead(nameUntil) ? {} : { nameUntil }),
    ...(otherNames.length === 0 ? {} : { otherNames }),
    ...(within === undefined ? {} : { within }),
    timezone,
    ...(iso3166_2 === undefined ? {} : { iso3166_2 }),
    ...(wikidata === undefined ? {} : { wikidata }),
    precision,
    ...(coordSource === undefined ? {} : { coordSource }),
    ...(note === undefined || isPast ? {} : { note }),
  };
}

function derivedOf(item: PlaceItem): Derived {
  const { situation, setting } = item;
  const { place, emergency } = situation;
  return {
    title: setting.words.place(place),
    status: emergency.status.kind,
    statusWords: statusOf(item),
    severity: severityOf(item),
    mostSevere: mostSevereOf(item),
    toll: tollOf(item),
    reports: situation.timeline.length,
    asOf: new Date(situation.moment).toISOString(),
    link: setting.links.place(place.id),
  };
}

const placeIn = ({ situation: { place, moment }, setting: { story } }: PlaceItem) => ({
  story,
  place,
  moment,
});

const statusOf = (item: PlaceItem) =>
  item.setting.words.statusSentence(item.situation.emergency.status, placeIn(item));

/** Of a measure that is in force; of what has ended or is not stated there is none. */
function severityOf({ situation: { emergency } }: PlaceItem): CapSeverity | null {
  const { status } = emergency;
  return status.kind === 'in-force' ? capSeverity(status.state.severity) : null;
}

function mostSevereOf(item: PlaceItem): string | null {
  const { worst } = item.situation.emergency;
  return worst && item.setting.words.measureLine(worst, placeIn(item));
}

/** Headlines of exactly this place, each with who says so; never a sum. */
function tollOf({ situation, setting: { words, story } }: PlaceItem): string[] {
  return leadEntries(situation.toll).flatMap((entry) => {
    const claim = words.headline(entry, story)?.text;
    const by = entry.headline?.report.claimant;
    if (claim === undefined || by === undefined || entry.dispute) return claim ?? [];
    return words.say('claim.with-claimant', { claim, claimant: words.claimant(story, by) });
  });
}

const degrees = (axis: 0 | 1) => (item: PlaceItem) =>
  roundDegrees(item.situation.place.marker?.[axis]);

export const PLACE_COLUMNS: readonly Column<PlaceItem>[] = [
  { heading: 'place-id', value: ({ situation }) => situation.place.id },
  { heading: 'place', value: ({ situation, setting }) => setting.words.place(situation.place) },
  {
    heading: 'kind',
    value: ({ situation, setting }) => setting.words.placeKind(situation.place.kind),
  },
  { heading: 'within', value: ({ situation }) => situation.place.within ?? null },
  { heading: 'latitude', value: degrees(1) },
  { heading: 'longitude', value: degrees(0) },
  { heading: 'status', value: statusOf },
  { heading: 'severity', value: severityOf },
  { heading: 'most-severe', value: mostSevereOf },
  { heading: 'toll', value: (item) => tollOf(item).join(' | ') },
  { heading: 'reports', value: ({ situation }) => situation.timeline.length },
  { heading: 'timezone', value: ({ situation }) => situation.place.timezone },
  { heading: 'code', value: ({ situation }) => situation.place.iso3166_2 ?? null },
  { heading: 'wikidata', value: ({ situation }) => situation.place.wikidata ?? null },
  { heading: 'link', value: ({ situation, setting }) => setting.links.place(situation.place.id) },
];

export function placePlacemark(item: PlaceItem): Placemark {
  const { situation, setting } = item;
  const { place, emergency } = situation;
  return {
    id: place.id,
    name: setting.words.place(place),
    lines: [statusOf(item), ...tollOf(item), setting.links.place(place.id)],
    when: null,
    hasEnded: emergency.status.kind === 'ended',
    geometry: place.geometry,
  };
}
