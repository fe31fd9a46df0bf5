import { readFile, stat } from 'node:fs/promises';
import { recordOf } from '#geo/model/record-of.ts';
import { getStories } from '#geo/store/get-stories.ts';
import { readSettings } from '#geo/store/settings.ts';

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

const MAX_AGE_SECONDS = 3600;

/**
 * A photo's file. Only files that a report of the story names are served: the name is looked up, never joined to a path.
 */
export async function GET(_request: Request, { params }: Context): Promise<Response> {
  const { story, file } = await params;
  const { photos } = await getStories(readSettings().storiesDirectory);
  const photo = recordOf(photos, story)?.get(decodeURIComponent(file));
  if (!photo) return new Response('There is no such photo.', { status: 404 });
  const [bytes, { mtime }] = await Promise.all([readFile(photo.path), stat(photo.path)]);
  const extension = photo.file.split('.').at(-1)?.toLowerCase() ?? '';
  return new Response(new Uint8Array(bytes), {
    headers: {
      'Content-Type': TYPES[extension] ?? 'application/octet-stream',
      'Last-Modified': mtime.toUTCString(),
      'Cache-Control': `public, max-age=${MAX_AGE_SECONDS}`,
    },
  });
}
