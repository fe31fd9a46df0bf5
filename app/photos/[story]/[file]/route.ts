import { readFile } from 'node:fs/promises';
import { recordOf } from '#geo/model/record-of.ts';
import { isMissing } from '#geo/store/error-code.ts';
import { getStories } from '#geo/store/get-stories.ts';
import type { PhotoFile } from '#geo/store/photo-files.ts';
import { readSettings } from '#geo/store/settings.ts';
import { sizedPhoto } from '#geo/store/sized-photos.ts';

interface Context {
  readonly params: Promise<{ readonly story: string; readonly file: string }>;
}

const TYPES: Readonly<Record<string, string>> = {
  jpg: 'image/jpeg',
  jpeg: 'image/jpeg',
  png: 'image/png',
  webp: 'image/webp',
  avif: 'image/avif',
};

/** A photo that has been removed is gone within seconds from whatever stands between, if not from who has seen it. */
const CACHE_CONTROL = 'public, max-age=3600, s-maxage=5';

/**
 * A photo's file; with `width`, in pixels, as a smaller picture. Only files that a report of the story names are served: the
 * name is looked up, never joined to a path.
 */
export async function GET(request: Request, { params }: Context): Promise<Response> {
  const { story, file } = await params;
  const { photos } = await getStories(readSettings().storiesDirectory);
  const photo = recordOf(photos, story)?.get(decodeURIComponent(file));
  if (!photo) return noSuchPhoto();
  const width = new URL(request.url).searchParams.get('width');
  try {
    return await answerPhoto(photo, width, request);
  } catch (error) {
    // It was taken away a moment ago.
    if (isMissing(error)) return noSuchPhoto();
    throw error;
  }
}

const noSuchPhoto = () => new Response('There is no such photo.', { status: 404 });

async function answerPhoto(photo: PhotoFile, width: string | null, request: Request) {
  if (width === null) {
    const extension = photo.file.split('.').at(-1)?.toLowerCase() ?? '';
    const type = TYPES[extension] ?? 'application/octet-stream';
    return answer({ bytes: new Uint8Array(await readFile(photo.path)), type });
  }
  if (!/^[1-9]\d{0,4}$/.test(width)) {
    return new Response('width is to be a whole number of pixels.', { status: 400 });
  }
  return answer(await sizedPhoto(photo, Number(width), request.headers.get('Accept') ?? ''), {
    Vary: 'Accept',
  });
}

function answer(
  { bytes, type }: { bytes: Uint8Array<ArrayBuffer>; type: string },
  headers: Readonly<Record<string, string>> = {},
): Response {
  return new Response(bytes, {
    headers: { 'Content-Type': type, 'Cache-Control': CACHE_CONTROL, ...headers },
  });
}
