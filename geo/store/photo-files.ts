import { createHash } from 'node:crypto';
import { readFile, stat } from 'node:fs/promises';
import path from 'node:path';
import sharp from 'sharp';
import type { PhotoImage } from '#geo/model/report.ts';
import type { Story } from '#geo/model/story.ts';
import type { Problem } from '#geo/read/problem.ts';

/** A photo's file beside its story. */
export interface PhotoFile extends PhotoImage {
  readonly file: string;
  /** Where it lies on disk. */
  readonly path: string;
}

export interface PhotoFiles {
  /** By the file's name, as in a report's `photo.file`. */
  readonly photos: ReadonlyMap<string, PhotoFile>;
  readonly problems: readonly Problem[];
}

/** Finds the photo files that a story's reports name, in the `photos` folder beside it, and measures them. */
export async function readPhotoFiles(folder: string, story: Story): Promise<PhotoFiles> {
  const photos = new Map<string, PhotoFile>();
  const problems: Problem[] = [];
  for (const report of story.reports.values()) {
    const file = report.kind === 'photo' ? report.photo.file : undefined;
    if (file === undefined || photos.has(file)) continue;
    const read = await lookAt(path.join(folder, 'photos', file), file);
    if ('digest' in read) photos.set(file, read);
    else problems.push(photoProblem(report.id, file, read.wrong));
  }
  return { photos, problems };
}

type Look = PhotoFile | { readonly wrong: string };

/** By where they lie, as they were when last read: a story is read again at each change, and its photos are large. */
const looks = new Map<string, { readonly stamp: string; readonly look: Look }>();

async function lookAt(location: string, file: string): Promise<Look> {
  const found = await stat(location, { bigint: true }).catch(() => null);
  if (found === null) {
    looks.delete(location);
    return { wrong: 'is not in the photos folder' };
  }
  const stamp = `${found.mtimeNs} ${found.ctimeNs} ${found.size}`;
  const known = looks.get(location);
  if (known?.stamp === stamp) return known.look;
  const look = await measure(location, file);
  looks.set(location, { stamp, look });
  return look;
}

async function measure(location: string, file: string): Promise<Look> {
  try {
    const bytes = await readFile(location);
    const { autoOrient } = await sharp(bytes).metadata();
    const digest = createHash('sha256').update(bytes).digest('hex').slice(0, 12);
    return { file, path: location, width: autoOrient.width, height: autoOrient.height, digest };
  } catch (error) {
    if (!(error instanceof Error)) throw error;
    return { wrong: `cannot be read: ${error.message}` };
  }
}

function photoProblem(id: string, file: string, wrong: string): Problem {
  return {
    file: 'reports.geojson',
    record: { id },
    field: 'properties.photo.file',
    wrong: `"${file}" ${wrong}`,
    right: 'put the file there, or leave the field out: the photo shows as a card without it',
    effect: 'kept',
  };
}
