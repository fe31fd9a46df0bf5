import { open, readdir, unlink } from 'node:fs/promises';
import path from 'node:path';
import writeFileAtomic from 'write-file-atomic';
import { reportId, type ReportId, type StoryId } from '#geo/model/ids.ts';
import type { Story } from '#geo/model/story.ts';
import { appendToList } from '#geo/read/append-to-list.ts';
import { factsOf } from '#geo/read/compare-ledgers.ts';
import { completeReport } from '#geo/read/complete-report.ts';
import { readJsonText } from '#geo/read/json-text.ts';
import { describeProblem, type Problem } from '#geo/read/problem.ts';
import type { StoryFiles } from '#geo/read/read-story.ts';
import { withLock } from './file-lock.ts';
import { readPhotoFiles } from './photo-files.ts';
import { FILE_NAMES, readStoryTexts, readTexts } from './read-story-folder.ts';

/** What an editor brings: reports (Features, or their properties) and the sources that are new with them. */
export interface NewRecords {
  readonly reports: readonly unknown[];
  readonly sources: readonly unknown[];
}

export type Appending =
  | { readonly kind: 'written'; readonly story: StoryId; readonly ids: readonly ReportId[] }
  | { readonly kind: 'refused'; readonly problems: readonly Problem[] };

/**
 * Adds reports to a story's ledger: all of them, or on any problem none. Safe against a crash (temporary file, fsync,
 * rename) and against others who write at the same time (lock file).
 * @param folder the story's.
 * @throws Error where the story cannot be locked or written.
 */
export async function appendReports(folder: string, records: NewRecords): Promise<Appending> {
  return withLock(path.join(folder, '.reports.lock'), async () => {
    await clearLeftovers(folder);
    const files = await readTexts(folder);
    const before = readStoryTexts(files);
    if (before.story === null || hasBrokenLedger(before.problems)) {
      return { kind: 'refused', problems: before.problems };
    }
    const recorded = `${new Date().toISOString().slice(0, 19)}Z`;
    const features = complete(records.reports, before.story, recorded, files.reports.text);
    const after = withRecords(files, features, records.sources);
    const problems = [
      ...repetitions(features, files.reports.text),
      ...(await newProblems(folder, before.problems, after, new Set(features.map(idOf)))),
    ];
    if (problems.length > 0) return { kind: 'refused', problems };
    if (records.sources.length > 0) await write(folder, after.sources);
    await write(folder, after.reports);
    return {
      kind: 'written',
      story: before.story.settings.id,
      ids: features.map((feature) => reportId(idOf(feature))),
    };
  });
}

function hasBrokenLedger(problems: readonly Problem[]): boolean {
  const ledgers: readonly string[] = [FILE_NAMES.reports, FILE_NAMES.sources];
  return problems.some(({ effect, file }) => effect === 'file-left-out' && ledgers.includes(file));
}

function complete(
  reports: readonly unknown[],
  story: Story,
  recorded: string,
  ledger: string,
): readonly unknown[] {
  const taken = new Set(featuresOf(ledger).map(idOf));
  return reports.map((report) => {
    const feature = completeReport(report, story, recorded, taken);
    taken.add(idOf(feature));
    return feature;
  });
}

function withRecords(
  files: StoryFiles,
  features: readonly unknown[],
  sources: readonly unknown[],
): StoryFiles {
  const { reports, sources: list } = files;
  return {
    ...files,
    reports: { ...reports, text: appendToList(reports.text, features) },
    sources: { ...list, text: appendToList(list.text, sources) },
  };
}

/** A wire report entered twice has two ids and the same facts. */
function repetitions(features: readonly unknown[], ledger: string): Problem[] {
  const known = new Map(featuresOf(ledger).map((feature) => [factsOf(feature), idOf(feature)]));
  return features.flatMap((feature): Problem[] => {
    const facts = factsOf(feature);
    const earlier = known.get(facts);
    known.set(facts, idOf(feature));
    if (earlier === undefined) return [];
    const wrong = `says the same as "${earlier}", which is there already`;
    const right = 'leave it out, or say what is new';
    return [
      { file: FILE_NAMES.reports, record: { id: idOf(feature) }, wrong, right, effect: 'refused' },
    ];
  });
}

/** What is wrong with the new records; what was wrong before does not keep them out. */
async function newProblems(
  folder: string,
  before: readonly Problem[],
  files: StoryFiles,
  added: ReadonlySet<string>,
): Promise<Problem[]> {
  const { problems, story } = readStoryTexts(files);
  const known = new Set(before.map(describeProblem));
  const photos = story === null ? [] : (await readPhotoFiles(folder, story)).problems;
  const fresh = photos.filter(({ record }) => record?.id !== undefined && added.has(record.id));
  return [...problems.filter((problem) => !known.has(describeProblem(problem))), ...fresh].map(
    (problem) => ({ ...problem, effect: 'refused' }),
  );
}

function featuresOf(text: string): readonly unknown[] {
  const { value } = readJsonText(FILE_NAMES.reports, text);
  const isLedger = typeof value === 'object' && value !== null && 'features' in value;
  return isLedger && Array.isArray(value.features) ? value.features : [];
}

function idOf(feature: unknown): string {
  if (typeof feature !== 'object' || feature === null || !('id' in feature)) return '';
  return String(feature.id);
}

async function write(folder: string, { name, text }: StoryFiles['reports']): Promise<void> {
  await writeFileAtomic(path.join(folder, name), text);
  const directory = await open(folder, 'r');
  await directory.sync();
  await directory.close();
}

/** Temporary files of writers that were killed: under the lock nobody else is writing. */
async function clearLeftovers(folder: string): Promise<void> {
  const names = [FILE_NAMES.reports, FILE_NAMES.sources];
  for (const file of await readdir(folder)) {
    const isLeftover = names.some((name) => file.startsWith(`${name}.`));
    if (isLeftover && /\.\d+$/.test(file)) await unlink(path.join(folder, file));
  }
}
