import { RESERVED_STORY_IDS } from '#geo/model/ids.ts';
import { parseStoryDate } from '#geo/model/moment.ts';
import {
  sourceSchema,
  storySchema,
  type Claimant,
  type Source,
  type StorySettings,
} from '#geo/model/story.schema.ts';
import type { Story } from '#geo/model/story.ts';
import { buildIndex } from '#geo/situation/build-index.ts';
import { readJsonText, type JsonText } from './json-text.ts';
import { quote, STORY_FILES, type Problem } from './problem.ts';
import { readClaimants } from './read-claimants.ts';
import { readPlaces, type ReadPlaces } from './read-places.ts';
import { readRecords, type ReadFile } from './read-records.ts';
import { readReports, type ReadReports } from './read-reports.ts';
import type { StoryContext } from './report-draft.ts';
import { fieldProblems } from './schema-problems.ts';

/** A file as it lies in a story's folder. */
export interface StoryFile {
  readonly name: string;
  readonly text: string;
}

export interface StoryFiles {
  readonly story: StoryFile;
  readonly places: StoryFile;
  readonly reports: StoryFile;
  readonly sources: StoryFile;
  readonly claimants: StoryFile;
}

const FILE_ORDER: readonly string[] = STORY_FILES;

/** How many records of each file; accepted and rejected make up what came in. */
export type Counts = Readonly<Record<keyof StoryFiles, number>>;

export interface StoryReading {
  /** Null where `story.json` or `places.geojson` cannot be used. */
  readonly story: Story | null;
  readonly problems: readonly Problem[];
  readonly accepted: Counts;
  readonly rejected: Counts;
}

/**
 * Reads a story's files and names every problem at once. What is broken is left out, the rest is shown.
 * @param revision the hash of the files' content.
 */
export function readStory(files: StoryFiles, revision: string): StoryReading {
  const settings = readSettings(jsonOf(files.story, 'story.json'));
  const places = readPlaces(jsonOf(files.places, 'places.geojson'));
  const claimants = readClaimants(jsonOf(files.claimants, 'claimants.json'));
  const sources = readRecords('sources.json', jsonOf(files.sources, 'sources.json'), {
    schema: sourceSchema,
  });
  const context: StoryContext = {
    places: places.places,
    claimants: byId<Claimant>(claimants),
    sources: byId<Source>(sources),
    leftOut: new Set([...places.leftOut, ...claimants.leftOut, ...sources.leftOut]),
  };
  const reports = readReports(jsonOf(files.reports, 'reports.geojson'), context);
  const root = checkRoot(settings.settings, places);
  const read = { settings: { received: 1 }, places, claimants, sources, reports };
  const parts = [settings, { problems: root }, places, claimants, sources, reports];
  const usable = !root.some(({ effect }) => effect === 'story-left-out');
  return {
    story: usable ? assemble(settings.settings, context, reports, revision) : null,
    problems: inFileOrder(parts.flatMap((part) => part.problems)),
    ...countsOf(read, settings.settings !== null, context, reports),
  };
}

/** As an editor works through them: file by file, record by record. */
function inFileOrder(problems: readonly Problem[]): readonly Problem[] {
  return problems.toSorted(
    (one, two) =>
      FILE_ORDER.indexOf(one.file) - FILE_ORDER.indexOf(two.file) ||
      (one.record?.index ?? -1) - (two.record?.index ?? -1),
  );
}

function jsonOf({ text }: StoryFile, name: string): JsonText {
  return readJsonText(name, text);
}

function byId<T extends { readonly id: string }>(file: ReadFile<T>): ReadonlyMap<T['id'], T> {
  return new Map(file.records.map(({ value }) => [value.id, value]));
}

interface ReadSettings {
  readonly settings: StorySettings | null;
  readonly problems: readonly Problem[];
}

function readSettings(json: JsonText): ReadSettings {
  if (json.problems.length > 0)
    return { settings: null, problems: json.problems.map(leavesStoryOut) };
  const file = 'story.json';
  const parsed = storySchema.safeParse(json.value);
  const faults = parsed.success ? [] : fieldProblems(parsed.error.issues, json.value);
  const duplicates = json.duplicates.map(({ path, position }) => ({
    field: path.join('.'),
    position,
    wrong: 'stands twice in one object',
    right: 'keep the one that is right',
  }));
  const problems = [
    ...faults,
    ...duplicates,
    ...(parsed.success ? settingsFaults(parsed.data) : []),
  ];
  return {
    settings: parsed.success && problems.length === 0 ? parsed.data : null,
    problems: problems.map((fault) => ({ file, ...fault, effect: 'story-left-out' })),
  };
}

function leavesStoryOut(problem: Problem): Problem {
  return { ...problem, effect: 'story-left-out' };
}

function settingsFaults({ id, period: { from, until }, keyMoments = [] }: StorySettings) {
  const faults = [];
  if (RESERVED_STORY_IDS.includes(id)) {
    const wrong = `is ${quote(id)}, an address of the site itself`;
    faults.push({ field: 'id', wrong, right: 'choose another id' });
  }
  if (until !== undefined && until < from) {
    const wrong = `is ${until}, before ${from}`;
    faults.push({ field: 'period.until', wrong, right: 'end the story after it began' });
  }
  return faults.concat(
    keyMoments.flatMap(({ at }, index) => {
      if (parseStoryDate(at, 'UTC') !== null) return [];
      return [{ field: `keyMoments.${index}.at`, wrong: `is ${quote(at)}`, right: 'write a date' }];
    }),
  );
}

function checkRoot(settings: StorySettings | null, { places }: ReadPlaces): Problem[] {
  if (settings === null) return [];
  const { root } = settings;
  const place = places.get(root);
  if (place === undefined) {
    const wrong = `is ${quote(root)}, which is no usable place of places.geojson`;
    const right = 'name the place that contains all others';
    return [{ file: 'story.json', field: 'root', wrong, right, effect: 'story-left-out' }];
  }
  return [...places.values()]
    .filter(({ path }) => path.at(-1) !== root)
    .map(({ id }) => ({
      file: 'places.geojson',
      record: { index: [...places.keys()].indexOf(id), id },
      field: 'properties.within',
      wrong: `does not lead to ${root}, the root of the story`,
      right: `name ${root}, or a place within it`,
      effect: 'kept',
    }));
}

function assemble(
  settings: StorySettings | null,
  context: StoryContext,
  { reports }: ReadReports,
  revision: string,
): Story | null {
  if (settings === null) return null;
  return {
    settings,
    revision,
    places: context.places,
    reports: new Map(reports.map((report) => [report.id, report])),
    sources: context.sources,
    claimants: context.claimants,
    index: buildIndex(reports, context.places),
  };
}

type Received = Readonly<Record<keyof StoryFiles, { readonly received: number }>>;

function countsOf(
  received: Omit<Received, 'story'>,
  hasSettings: boolean,
  context: StoryContext,
  { reports }: ReadReports,
): { accepted: Counts; rejected: Counts } {
  const accepted: Counts = {
    story: hasSettings ? 1 : 0,
    places: context.places.size,
    reports: reports.length,
    sources: context.sources.size,
    claimants: context.claimants.size,
  };
  const rejected: Counts = {
    story: 1 - accepted.story,
    places: received.places.received - accepted.places,
    reports: received.reports.received - accepted.reports,
    sources: received.sources.received - accepted.sources,
    claimants: received.claimants.received - accepted.claimants,
  };
  return { accepted, rejected };
}
