import { LRUCache } from 'lru-cache';
import pLimit from 'p-limit';
import sharp from 'sharp';
import { etagOf } from './conditional-answer.ts';

/** The picture of a link, as it is sent. */
export interface PreviewPicture {
  readonly bytes: Buffer<ArrayBuffer>;
  readonly etag: string;
}

/** Drawing one takes all of a core for some tenth of a second: pages go on being answered beside two. */
const DRAWN_AT_ONCE = 2;
const MOST_WAITING = 50;
/** A picture is about 70 KB. */
const CACHE_BYTES = 32 * 1024 * 1024;

const limit = pLimit(DRAWN_AT_ONCE);
const underway = new Map<string, Promise<PreviewPicture>>();
const pictures = new LRUCache<string, PreviewPicture>({
  maxSize: CACHE_BYTES,
  sizeCalculation: ({ bytes }) => bytes.length,
});

/**
 * The picture that an SVG draws, kept in memory by its key: same key, same picture.
 * @returns null where too many wait already.
 */
export async function previewPicture(
  key: string,
  draw: () => Promise<string>,
): Promise<PreviewPicture | null> {
  const known = pictures.get(key) ?? underway.get(key);
  if (known) return known;
  if (limit.pendingCount >= MOST_WAITING) return null;
  const drawing = limit(async () => rasterise(await draw()));
  underway.set(key, drawing);
  try {
    const picture = await drawing;
    pictures.set(key, picture);
    return picture;
  } finally {
    underway.delete(key);
  }
}

/** Flat colours: a palette holds them all, and a third of the bytes. */
async function rasterise(svg: string): Promise<PreviewPicture> {
  const png = await sharp(Buffer.from(svg))
    .removeAlpha()
    .png({ palette: true, dither: 0, effort: 1 })
    .toBuffer();
  const bytes = Buffer.from(png);
  return { bytes, etag: etagOf(bytes) };
}
