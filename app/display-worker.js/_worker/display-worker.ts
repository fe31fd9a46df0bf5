import { clientsClaim } from 'workbox-core';
import { ExpirationPlugin } from 'workbox-expiration';
import { PrecacheController } from 'workbox-precaching';
import { registerRoute } from 'workbox-routing';
import { CacheFirst, NetworkFirst, NetworkOnly } from 'workbox-strategies';
import type { WorkboxPlugin } from 'workbox-core/types.js';
import { goodAnswers } from './good-answers.ts';
import { inTime } from './in-time.ts';
import { isDisplay, isWhole } from './whole-page.ts';

/** What is used of a worker's global scope: TypeScript's own types of it and those of a page exclude each other. */
interface WorkerScope {
  readonly registration: { readonly scope: string };
  readonly skipWaiting: () => Promise<void>;
  readonly addEventListener: (event: 'install', listener: () => void) => void;
  /** Written before this by .ci/display-worker.mjs. */
  readonly displayBuild: { readonly id: string; readonly files: readonly string[] };
}
declare const self: WorkerScope;

/** After which what is kept is shown, where the network is slow or silent. */
const LONGEST_WAIT_SECONDS = 5;
const HTML = /^text\/html/;
const OTHER_THAN_HTML = /^(?!text\/html)./;

/** The wall's page; what stands after its "?" is read by the page alone. */
const page = new URL(self.registration.scope).pathname;
const { id, files } = self.displayBuild;
const ofThisBuild = new Set(files);

/** The page and all that this build made are kept whole or not at all: a worker whose list is not complete is never installed. */
const built = new PrecacheController({ plugins: [builtAnswers()] });
built.precache([{ url: page, revision: id }, ...files.map((url) => ({ url, revision: null }))]);
// Only a page of this build asks for this worker: nobody is left who needs the last one's files.
self.addEventListener('install', () => void self.skipWaiting());
clientsClaim();

const isPage = ({ url }: Request) => new URL(url).pathname === page;

function builtAnswers() {
  const pages = goodAnswers(HTML, (html) => isWhole(html, ofThisBuild));
  const others = goodAnswers(OTHER_THAN_HTML);
  return {
    fetchDidSucceed: async (answer) =>
      (isPage(answer.request) ? pages : others).fetchDidSucceed?.(answer) ?? answer.response,
  } satisfies ReturnType<typeof goodAnswers>;
}

const pageNow = new NetworkOnly({
  networkTimeoutSeconds: LONGEST_WAIT_SECONDS,
  plugins: [goodAnswers(HTML, isDisplay)],
});
registerRoute(
  ({ request, url }) => request.mode === 'navigate' && url.pathname === page,
  async ({ request, event }) => {
    try {
      return await pageNow.handle({ request, event });
    } catch {
      return (await built.matchPrecache(page)) ?? fetch(request);
    }
  },
);

registerRoute(({ url, sameOrigin }) => sameOrigin && ofThisBuild.has(url.pathname), built.strategy);

/** As the story was when it was last fetched, or as the page last had it (components/display/keep-story.ts). */
registerRoute(
  ({ url, sameOrigin }) =>
    sameOrigin && (isStoryAsItIs(url) || url.pathname.endsWith('/outlines.geojson.gz')),
  new NetworkFirst({
    cacheName: 'wall-data',
    networkTimeoutSeconds: LONGEST_WAIT_SECONDS,
    matchOptions: { ignoreVary: true },
    plugins: [
      inTime,
      goodAnswers(/gzip/),
      { cacheKeyWillBeUsed: async ({ request }) => new URL(request.url).pathname },
    ],
  }),
);

/** Of a revision that is asked for by name, an older one is no answer. */
const isStoryAsItIs = ({ pathname, search }: URL) =>
  pathname.endsWith('/story.json.gz') && search === '';

/** About 30 MB: what a wall sees of the map in its rounds, some times over. */
registerRoute(
  ({ url, sameOrigin }) => sameOrigin && url.pathname.startsWith('/tiles/'),
  new CacheFirst({
    cacheName: 'wall-tiles',
    matchOptions: { ignoreVary: true },
    plugins: [inTime, goodAnswers(/vector-tile/), atMost(2000)],
  }),
);

/** The address of a photo says what it holds; which of them there are, the page knows by the story's file. */
registerRoute(
  ({ url, sameOrigin }) => sameOrigin && url.pathname.startsWith('/photos/'),
  new CacheFirst({
    cacheName: 'wall-photos',
    matchOptions: { ignoreVary: true },
    plugins: [inTime, goodAnswers(/^image\//), atMost(200)],
  }),
);

/** Keeps the answers that were asked for last. */
function atMost(maxEntries: number): WorkboxPlugin {
  const { cachedResponseWillBeUsed, cacheDidUpdate } = new ExpirationPlugin({ maxEntries });
  return {
    ...(cachedResponseWillBeUsed && { cachedResponseWillBeUsed }),
    ...(cacheDidUpdate && { cacheDidUpdate }),
  };
}
