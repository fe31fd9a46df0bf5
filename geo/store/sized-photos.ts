import { readFile } from 'node:fs/promises';
import { LRUCache } from 'lru-cache';
import sharp, { type Sharp } from 'sharp';
import type { PhotoFile } from './photo-files.ts';
import { SCREEN_WIDTHS, SMALL_WIDTHS } from './photo-widths.ts';

/** A photo as it is sent. */
export interface SizedPhoto {
  readonly bytes: Uint8Array<ArrayBuffer>;
  readonly type: string;
}

const WIDTHS = [...SMALL_WIDTHS, ...SCREEN_WIDTHS];
const MOST_BYTES = 64 * 1024 * 1024;

/** By what the file holds: what was made of a photo that is gone or was replaced is not asked for again, and falls out. */
const made = new LRUCache<string, SizedPhoto, () => Promise<SizedPhoto>>({
  maxSize: MOST_BYTES,
  sizeCalculation: ({ bytes }) => bytes.length,
  fetchMethod: (_key, _stale, { context }) => context(),
});

/**
 * A photo in the next width that we make, never wider than it is, upright, in the smallest format that a client takes.
 * @param width Pixels.
 * @param accept The client's Accept header.
 * @throws Error where the file is gone, or is no picture after all.
 */
export async function sizedPhoto(
  photo: PhotoFile,
  width: number,
  accept: string,
): Promise<SizedPhoto> {
  const size = WIDTHS.find((one) => one >= width) ?? WIDTHS.at(-1);
  const type = ['image/avif', 'image/webp'].find((one) => accept.includes(one)) ?? 'image/jpeg';
  return made.forceFetch(`${photo.digest} ${size} ${type}`, {
    context: async () => {
      const upright = sharp(await readFile(photo.path)).autoOrient();
      const sized = upright.resize({ width: size, withoutEnlargement: true });
      return { bytes: new Uint8Array(await encoded(sized, type)), type };
    },
  });
}

/** Qualities that look alike. */
function encoded(picture: Sharp, type: string): Promise<Buffer> {
  switch (type) {
    case 'image/avif':
      return picture.avif({ quality: 50, effort: 3 }).toBuffer();
    case 'image/webp':
      return picture.webp({ quality: 78 }).toBuffer();
    default:
      return picture
        .flatten({ background: '#fff' })
        .jpeg({ quality: 78, mozjpeg: true })
        .toBuffer();
  }
}
