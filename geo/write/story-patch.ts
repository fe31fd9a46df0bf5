import type { ReportId } from '#geo/model/ids.ts';
import type { Report } from '#geo/model/report.ts';
import { orderReports } from '#geo/situation/build-index.ts';
import type { ListPatch, StoryChange, StoryPatch } from './live-events.ts';
import type { StoryFile } from './story-file.ts';

/** What a browser that has the one file needs to have the other. */
export interface StoryDifference {
  /** Reports that are new, tell something else, have another photo file, or are gone. */
  readonly reports: readonly ReportId[];
  /** Null: there is more to it than records, and the file is to be fetched. */
  readonly patch: StoryPatch | null;
}

/** Compares two versions of one story, record by record. Cost grows with the size of the files. */
export function differenceOf(before: StoryFile, after: StoryFile): StoryDifference {
  const patch: StoryPatch = {
    reports: listPatchOf(before.reports, after.reports),
    sources: listPatchOf(before.sources, after.sources),
    claimants: listPatchOf(before.claimants, after.claimants),
    places: listPatchOf(before.places, after.places),
  };
  const { set, gone } = patch.reports;
  const lost = before.reports.filter(({ id }) => gone.includes(id));
  const reports = new Set([...set, ...lost, ...picturedAnew(before, after)].map(({ id }) => id));
  const isWhole =
    isSame(before.settings, after.settings) &&
    isSame(before.photos, after.photos) &&
    isSame(orderOf(patchLists(before, patch)), orderOf(after));
  return { reports: [...reports], patch: isWhole ? patch : null };
}

/** Reports whose photo's file came, went or was replaced. */
function picturedAnew(before: StoryFile, after: StoryFile): readonly Report[] {
  const [one, other] = [before, after].map(
    ({ photos }) => new Map(photos.map(([file, image]) => [file, image.digest])),
  );
  return after.reports.filter(
    (report) =>
      report.kind === 'photo' &&
      report.photo.file !== undefined &&
      one?.get(report.photo.file) !== other?.get(report.photo.file),
  );
}

/** The file after a change. @throws Error where the change is one of another version, or comes without a patch. */
export function patchedFile(file: StoryFile, { from, to, patch }: StoryChange): StoryFile {
  if (from !== file.revision || to === null || !patch) {
    throw new Error(`The change leads from ${from} to ${to}, the file is ${file.revision}.`);
  }
  return { ...file, ...patchLists(file, patch), revision: to };
}

type Lists = Pick<StoryFile, 'reports' | 'sources' | 'claimants' | 'places'>;

const patchLists = (file: Lists, patch: StoryPatch): Lists => ({
  reports: orderReports(patchList(file.reports, patch.reports)),
  sources: patchList(file.sources, patch.sources),
  claimants: patchList(file.claimants, patch.claimants),
  places: patchList(file.places, patch.places),
});

const orderOf = ({ reports, sources, claimants, places }: Lists) =>
  [reports, sources, claimants, places].map((list) => list.map(({ id }) => id));

interface Record {
  readonly id: string;
}

function listPatchOf<Item extends Record>(
  before: readonly Item[],
  after: readonly Item[],
): ListPatch<Item> {
  const known = new Map(before.map((item) => [item.id, JSON.stringify(item)]));
  const ids = new Set(after.map(({ id }) => id));
  return {
    set: after.filter((item) => known.get(item.id) !== JSON.stringify(item)),
    gone: before.map(({ id }) => id).filter((id) => !ids.has(id)),
  };
}

/** Records keep their places; new ones come last. */
function patchList<Item extends Record>(
  list: readonly Item[],
  { set, gone }: ListPatch<Item>,
): readonly Item[] {
  if (set.length === 0 && gone.length === 0) return list;
  const kept = new Map(list.map((item) => [item.id, item]));
  for (const id of gone) kept.delete(id);
  for (const item of set) kept.set(item.id, item);
  return [...kept.values()];
}

const isSame = (one: unknown, other: unknown) => JSON.stringify(one) === JSON.stringify(other);
