import type { ReportFeature } from '#geo/model/report.schema.ts';
import { quote } from './problem.ts';
import type { Fault, StoryContext } from './report-draft.ts';

/** The ids in a report that stand for nothing: its place, claimant, sources, the places of its measures and photo. */
export function referenceFaults({ properties }: ReportFeature, context: StoryContext): Fault[] {
  const { places, claimants, sources } = context;
  const find = (known: ReadonlyMap<string, unknown>, file: string, field: string, id: string) =>
    known.has(id) ? [] : [unresolved(field, id, file, context.leftOut)];
  const place = (field: string, id: string) => find(places, 'places.geojson', field, id);
  return [
    ...place('properties.place', properties.place),
    ...find(claimants, 'claimants.json', 'properties.claimant', properties.claimant),
    ...sourceFaults(properties.sources, sources, (field, id) =>
      find(sources, 'sources.json', field, id),
    ),
    ...otherPlaces(properties).flatMap(([field, id]) => place(field, id)),
  ];
}

function otherPlaces(properties: ReportFeature['properties']): [field: string, id: string][] {
  switch (properties.kind) {
    case 'emergency':
      return properties.measures.flatMap((measure, index) =>
        measure.places.map((id, position): [string, string] => [
          `properties.measures.${index}.places.${position}`,
          id,
        ]),
      );
    case 'photo':
      return [['properties.photo.locationShown', properties.photo.locationShown]];
    case 'incident':
    case 'casualties':
    case 'statement':
      return [];
  }
}

/** The same for a report that its schema refused, as far as its ids can be read: all problems at once. */
export function rawReferenceFaults(report: unknown, context: StoryContext): Fault[] {
  const properties = fieldOf(report, 'properties');
  const check = (field: string, known: ReadonlyMap<string, unknown>, file: string) => {
    const ids = [fieldOf(properties, field)].flat().filter((id) => typeof id === 'string');
    return ids
      .filter((id) => !known.has(id))
      .map((id) => unresolved(`properties.${field}`, id, file, context.leftOut));
  };
  return [
    ...check('place', context.places, 'places.geojson'),
    ...check('claimant', context.claimants, 'claimants.json'),
    ...check('sources', context.sources, 'sources.json'),
  ];
}

function fieldOf(value: unknown, field: string): unknown {
  return typeof value === 'object' && value !== null ? Reflect.get(value, field) : undefined;
}

/** A report is kept as long as one of its sources is there. */
function sourceFaults(
  ids: readonly string[],
  sources: ReadonlyMap<string, unknown>,
  find: (field: string, id: string) => Fault[],
): Fault[] {
  const faults = ids.flatMap((id, index) => find(`properties.sources.${index}`, id));
  const oneIsThere = ids.some((id) => sources.has(id));
  return oneIsThere ? faults.map((fault) => ({ ...fault, effect: 'link-ignored' })) : faults;
}

function unresolved(field: string, id: string, file: string, leftOut: ReadonlySet<string>): Fault {
  const [wrong, right] = leftOut.has(id)
    ? [`is ${quote(id)}, which is itself left out of ${file}`, 'mend that one']
    : [`is ${quote(id)}, which is not in ${file}`, 'name one that is there, or add it'];
  return { field, wrong, right, effect: 'left-out' };
}
