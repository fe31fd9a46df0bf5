import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { buildId } from '#geo/store/build-id.ts';

/** As the build made it: a later build lies in the same place. */
export const dynamic = 'force-dynamic';

/**
 * The service worker of displays, for the pages of this build alone: to one of another build, whose files it would remove, there is
 * none. `npm run build` makes it (.ci/display-worker.mjs), `next build` alone does not.
 */
export async function GET(request: Request): Promise<Response> {
  const isOurs = new URL(request.url).searchParams.get('build') === buildId();
  const file = path.join(/* turbopackIgnore: true */ process.cwd(), '.next', 'display-worker.js');
  const text = isOurs ? await readFile(file, 'utf8').catch(() => null) : null;
  if (text === null) return new Response('There is no worker for this page.', { status: 404 });
  return new Response(text, {
    headers: { 'Content-Type': 'text/javascript; charset=utf-8', 'Cache-Control': 'no-cache' },
  });
}
