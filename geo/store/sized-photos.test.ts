import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import sharp from 'sharp';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { PhotoFile } from './photo-files.ts';
import { sizedPhoto } from './sized-photos.ts';

let folder: string;
let photo: PhotoFile;

// It lies on its side: to be shown 1000 wide and 1500 high.
beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'incident-map-photos-'));
  const location = path.join(folder, 'a.jpg');
  const blank = { width: 1500, height: 1000, channels: 3, background: '#357' } as const;
  await writeFile(
    location,
    await sharp({ create: blank }).withMetadata({ orientation: 6 }).jpeg().toBuffer(),
  );
  photo = { file: 'a.jpg', path: location, width: 1000, height: 1500, digest: 'c0ffee' };
});
afterAll(() => rm(folder, { recursive: true }));

const sizeOf = async (width: number) => {
  const { bytes } = await sizedPhoto(photo, width, '');
  const made = await sharp(bytes).metadata();
  return [made.width, made.height];
};

test.each([
  [200, 256, 384],
  [384, 384, 576],
  [700, 828, 1242],
])('%d pixels are asked for: %d × %d, upright', async (asked, width, height) => {
  expect(await sizeOf(asked)).toEqual([width, height]);
});

test('no photo is made wider than it is', async () => {
  expect(await sizeOf(1200)).toEqual([1000, 1500]);
  expect(await sizeOf(99_999)).toEqual([1000, 1500]);
});

test('what a photo holds is made in a width once, and anew once the file is another', async () => {
  const [one, same] = await Promise.all([sizedPhoto(photo, 640, ''), sizedPhoto(photo, 500, '')]);
  expect(same).toBe(one);
  expect(await sizedPhoto({ ...photo, digest: 'decaf0' }, 640, '')).not.toBe(one);
});

test('a file that is gone is an error, and is not remembered', async () => {
  const gone = { ...photo, path: path.join(folder, 'gone.jpg'), digest: 'facade' };
  await expect(sizedPhoto(gone, 256, '')).rejects.toThrow('ENOENT');
  await expect(sizedPhoto({ ...gone, path: photo.path }, 256, '')).resolves.toBeDefined();
});
