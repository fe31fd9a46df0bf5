import { NUMBER_WORDS, type Figure, type Qualifier } from '#geo/model/toll.ts';
import type { MeasureStatement } from '#geo/model/report.ts';
import type { Story } from '#geo/model/story.ts';
import { describeProblem } from '#geo/read/problem.ts';
import { readStory, type StoryFile } from '#geo/read/read-story.ts';

/** Fields of a report, as in `reports.geojson`; what a test leaves out is filled in. */
type Fields = Readonly<Record<string, unknown>>;

type SmallMeasure = Omit<MeasureStatement, 'places'> & { readonly places: readonly string[] };

interface SmallReport {
  readonly id: string;
  readonly properties: Fields;
}

const names = (name: string) => ({ en: name, ru: name, kk: name });

/** A country of two units, one with a town that has a quay; and a place at 0° north, 0° east. All in UTC. */
const PLACES = [
  { id: 'land', kind: 'country' },
  { id: 'north', kind: 'region', within: 'land', iso3166_2: 'LA-N' },
  { id: 'south', kind: 'region', within: 'land', iso3166_2: 'LA-S' },
  { id: 'town', kind: 'city', within: 'north' },
  { id: 'quay', kind: 'site', within: 'town' },
  { id: 'origin', kind: 'site', within: 'land', coordinates: [0, 0] },
];

function placeFeature({ id, kind, coordinates, ...rest }: (typeof PLACES)[number]) {
  const geometry = coordinates ? { type: 'Point', coordinates } : null;
  const properties = { kind, name: names(id), timezone: 'UTC', precision: kind, ...rest };
  return { type: 'Feature', id, geometry, properties };
}

/** Who speaks: a ministry with a spokesman, the police, and an agency that nobody speaks for. */
const CLAIMANTS = [
  { id: 'ministry', name: names('Ministry'), kind: 'official' },
  { id: 'spokesman', name: names('Spokesman'), kind: 'official', partOf: 'ministry' },
  { id: 'police', name: names('Police'), kind: 'official' },
  { id: 'agency', name: names('Agency'), kind: 'media' },
];

const SETTINGS = {
  id: 'small',
  name: names('Small'),
  lead: names('A story made for tests.'),
  languages: ['en'],
  root: 'land',
  timezone: 'UTC',
  period: { from: '2022-01-01' },
};

const SOURCE = {
  id: 'page',
  publisher: 'Page',
  url: 'https://example.org/',
  title: 'Page',
  published: null,
  language: 'en',
};

/** A casualty figure: killed, everyone, in town, said by the ministry, as of the day it was reported. */
export function toll(
  id: string,
  reported: string,
  figure: string,
  { casualties = {}, ...fields }: Fields & { casualties?: Fields } = {},
): SmallReport {
  const asOf = reported.slice(0, 10);
  const usual = {
    outcome: 'killed',
    group: 'everyone',
    basis: 'cumulative',
    covers: 'whole',
    asOf,
  };
  const whole = { ...usual, figure: figureOf(figure), ...casualties };
  return report(id, reported, { kind: 'casualties', casualties: whole, ...fields });
}

/** A report of measures, by the ministry. */
export function decree(
  id: string,
  reported: string,
  measures: readonly SmallMeasure[],
  fields: Fields = {},
): SmallReport {
  return report(id, reported, { kind: 'emergency', measures, ...fields });
}

/** A statement that tells nothing but what becomes of earlier reports. */
export function statement(id: string, reported: string, fields: Fields): SmallReport {
  return report(id, reported, { kind: 'statement', ...fields });
}

function report(id: string, reported: string, fields: Fields): SmallReport {
  const usual = { place: 'town', precision: 'city', occurred: reported, reported };
  const rest = { recorded: '2030-01-01', summary: id, language: 'en', sources: ['page'] };
  return { id, properties: { ...usual, ...rest, claimant: 'ministry', ...fields } };
}

/** `12`, `over 200`, `10-12`, `dozens`. */
function figureOf(text: string): Figure {
  const words = NUMBER_WORDS.find((word) => word === text);
  if (words) return { kind: 'words', words };
  const [low, high] = text.split('-').map(Number);
  if (Number.isInteger(low) && Number.isInteger(high)) {
    return { kind: 'range', low: low ?? 0, high: high ?? 0 };
  }
  const [value = '', qualifier = 'exact'] = text.split(' ').toReversed();
  return { kind: 'number', qualifier: qualifier as Qualifier, value: Number(value) };
}

/** A story of these reports, read as the store reads it. */
export function smallStory(...reports: readonly SmallReport[]): Story {
  const features = reports.map((one) => ({ type: 'Feature', geometry: null, ...one }));
  const { story, problems } = readStory(
    {
      story: file('story.json', SETTINGS),
      places: file('places.geojson', collection(PLACES.map(placeFeature))),
      reports: file('reports.geojson', collection(features)),
      sources: file('sources.json', [SOURCE]),
      claimants: file('claimants.json', CLAIMANTS),
    },
    'test',
  );
  if (!story || problems.length > 0) throw new Error(problems.map(describeProblem).join('\n'));
  return story;
}

const collection = (features: readonly unknown[]) => ({ type: 'FeatureCollection', features });

const file = (name: string, value: unknown): StoryFile => ({ name, text: JSON.stringify(value) });
