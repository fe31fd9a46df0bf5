import { RESERVED_PLACE_IDS, type PlaceId } from '#geo/model/ids.ts';
import { placeFeatureSchema, type PlaceFeature } from '#geo/model/place.schema.ts';
import type { Place } from '#geo/model/place.ts';
import { nodesOnCircles } from './circles.ts';
import type { JsonText } from './json-text.ts';
import { checkPlaceGeometries } from './place-geometry.ts';
import { quote, type Problem } from './problem.ts';
import { readRecords, type ReadFile, type ReadRecord } from './read-records.ts';
import { resolvePlaces } from './resolve-places.ts';

const FILE = 'places.geojson';

type PlaceRecord = ReadRecord<PlaceFeature>;

export interface ReadPlaces {
  readonly received: number;
  readonly places: ReadonlyMap<PlaceId, Place>;
  readonly leftOut: ReadonlySet<string>;
  readonly problems: readonly Problem[];
}

/** Reads `places.geojson`. A place whose geometry alone is wrong is shown without it. */
export function readPlaces(json: JsonText): ReadPlaces {
  const file = readRecords(FILE, json, {
    schema: placeFeatureSchema,
    reserved: RESERVED_PLACE_IDS,
    mend: withoutGeometry,
  });
  const problems = [...file.problems, ...checkDates(file.records)];
  const contained = checkContainers(file, problems);
  const ids = new Set<string>(contained.map(({ value }) => value.id));
  const leftOut = new Set([
    ...file.leftOut,
    ...file.records.map(({ value }) => value.id).filter((id) => !ids.has(id)),
  ]);
  const geometry = checkPlaceGeometries(contained);
  const places = resolvePlaces(geometry.records.map(({ value }) => value));
  return {
    received: file.received,
    places,
    leftOut,
    problems: [...problems, ...geometry.problems],
  };
}

function withoutGeometry(
  value: unknown,
  issues: readonly { readonly path: readonly PropertyKey[] }[],
): unknown {
  if (issues.some(({ path }) => path[0] !== 'geometry')) return undefined;
  return typeof value === 'object' ? { ...value, geometry: null } : undefined;
}

function problemOf(
  { index, value: { id } }: PlaceRecord,
  field: string,
  wrong: string,
  right: string,
  effect: Problem['effect'],
): Problem {
  return { file: FILE, record: { index, id }, field, wrong, right, effect };
}

function checkDates(records: readonly PlaceRecord[]): Problem[] {
  return records.flatMap((record) => {
    const { nameFrom, nameUntil, otherNames = [] } = record.value.properties;
    const spans = otherNames.map(({ from, until }, index) => ({
      field: `properties.otherNames.${index}.until`,
      from,
      until,
    }));
    return [{ field: 'properties.nameUntil', from: nameFrom, until: nameUntil }, ...spans]
      .filter(({ from, until }) => from !== undefined && until !== undefined && until < from)
      .map(({ field, from = '', until = '' }) =>
        problemOf(
          record,
          field,
          `is ${until}, before ${from}`,
          'end the name after it began',
          'kept',
        ),
      );
  });
}

/** The places whose containers are all there, without a circle. The others cannot say what they inherit. */
function checkContainers(file: ReadFile<PlaceFeature>, problems: Problem[]): PlaceRecord[] {
  const byId = new Map(file.records.map((record) => [record.value.id, record]));
  const within = (id: PlaceId) => {
    const container = byId.get(id)?.value.properties.within;
    return container !== undefined && byId.has(container) ? [container] : [];
  };
  const circles = nodesOnCircles(byId.keys(), within);
  const verdicts = new Map<PlaceId, boolean>();
  const stands = (id: PlaceId): boolean => {
    const known = verdicts.get(id);
    if (known !== undefined) return known;
    const record = byId.get(id);
    const fault = record === undefined || circles.has(id) ? undefined : record.value.properties;
    const container = fault?.within;
    const verdict = fault !== undefined && (container === undefined || stands(container));
    verdicts.set(id, verdict);
    return verdict;
  };
  return file.records.filter((record) => {
    if (stands(record.value.id)) return true;
    problems.push(containerProblem(record, circles, byId, file.leftOut));
    return false;
  });
}

function containerProblem(
  record: PlaceRecord,
  circles: ReadonlySet<PlaceId>,
  byId: ReadonlyMap<PlaceId, PlaceRecord>,
  leftOut: ReadonlySet<string>,
): Problem {
  const container = record.value.properties.within ?? record.value.id;
  const [wrong, right] = circles.has(record.value.id)
    ? ['leads back to the place itself', 'name the next larger place']
    : byId.has(container) || leftOut.has(container)
      ? ['is a place that is left out', 'mend that one']
      : ['is no place of places.geojson', 'name one that is there, or add it'];
  return problemOf(record, 'properties.within', `${quote(container)} ${wrong}`, right, 'left-out');
}
