import { access } from 'node:fs/promises';
import path from 'node:path';
import sharp from 'sharp';
import type { Story } from '#geo/model/story.ts';
import type { Problem } from '#geo/read/problem.ts';

/** A photo's file beside its story, and its size in pixels as it is to be shown. */
export interface PhotoFile {
  readonly file: string;
  /** Where it lies on disk. */
  readonly path: string;
  readonly width: number;
  readonly height: number;
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
    const read = await measure(path.join(folder, 'photos', file), file);
    if ('width' in read) photos.set(file, read);
    else problems.push(photoProblem(report.id, file, read.wrong));
  }
  return { photos, problems };
}

async function measure(location: string, file: string): Promise<PhotoFile | { wrong: string }> {
  try {
    await access(location);
    const { autoOrient } = await sharp(location).metadata();
    return { file, path: location, width: autoOrient.width, height: autoOrient.height };
  } catch (error) {
    if (!(error instanceof Error)) throw error;
    const missing = 'code' in error && error.code === 'ENOENT';
    return { wrong: missing ? 'is not in the photos folder' : `cannot be read: ${error.message}` };
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
