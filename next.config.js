import { fileURLToPath } from 'node:url';
import { SCREEN_WIDTHS, SMALL_WIDTHS } from './geo/store/photo-widths.ts';

/** First path segments that are no story: other languages, services, and what rewrites lead to. */
const NOT_A_STORY = [
  ...['ru', 'kk', 'en'],
  ...['embed', 'oembed', 'ogc', 'live', 'health', 'ready', 'api', 'photos', 'tiles', 'sitemaps'],
  ...['as-of', 'embed-builder', 'walls', '_next'],
].join('|');

/** A first path segment that can be a story's id. */
const STORY = `:story((?!(?:${NOT_A_STORY})(?:/|$))[^/.]+)`;

/**
 * What looks like a moment. With anything else the address is not rewritten, so that the page of now answers: an invalid
 * parameter falls back to its default. A "+" typed in an address arrives as a space.
 */
const A_MOMENT = String.raw`\d{4}(?:-\d{2}){0,2}(?:T[\d:.]+(?:Z|[+\- ][\d:]+))?`;

/** Parameters besides `at` that a page differs by, in geo/links/parameters.ts. */
const ASKED = [
  { key: 'since', value: A_MOMENT },
  ...['kind', 'outcome', 'measure', 'place', 'source', 'language', 'q'].map((key) => ({ key })),
];

/** What can be a page: a file (`reports.geojson`) is made for each request and reads its parameters itself. */
const PAGE = ':path([^.]*)?';

/**
 * Addresses as of a moment, with a filter or with changes asked for are shown by dynamic pages under app/as-of, all
 * others by static ones that are renewed: what a visitor types after "?" never makes a stored page.
 */
const rewritesTo = (at, query) =>
  [
    { source: '/', destination: `/as-of/en/${at}` },
    { source: `/:lang(ru|kk)/${PAGE}`, destination: `/as-of/:lang/${at}/:path*` },
    { source: `/${STORY}/${PAGE}`, destination: `/as-of/en/${at}/:story/:path*` },
  ].map((rewrite) => ({ ...rewrite, has: [{ type: 'query', ...query }] }));

const asked = [
  ...rewritesTo(':at', { key: 'at', value: `(?<at>${A_MOMENT})` }),
  ...ASKED.flatMap((query) => rewritesTo('now', query)),
];

/** Before them: its parameters are those of an embed, and it has no moment of its own. */
const embedBuilder = [
  { source: '/embed', destination: '/embed-builder/en' },
  { source: '/:lang(ru|kk)/embed', destination: '/embed-builder/:lang' },
];

/** Before them, too: the browser alone reads a display's parameters, so that it is one kept page whatever it shows. */
const displays = ['', '/builder', '/remote'].flatMap((page) => [
  { source: `/:lang(ru|kk)/:story/display${page}`, destination: `/walls/:lang/:story${page}` },
  { source: `/${STORY}/display${page}`, destination: `/walls/en/:story${page}` },
]);

/** English has no prefix. */
const english = [
  { source: '/', destination: '/en' },
  { source: `/${STORY}/:path*`, destination: '/en/:story/:path*' },
];

const redirects = [
  { source: '/en', destination: '/', permanent: true },
  { source: '/en/:path+', destination: '/:path+', permanent: true },
  { source: '/embed-builder/en', destination: '/embed', permanent: true },
  { source: '/embed-builder/:lang', destination: '/:lang/embed', permanent: true },
  ...['', '/builder', '/remote'].flatMap((page) => [
    { source: `/walls/en/:story${page}`, destination: `/:story/display${page}`, permanent: true },
    {
      source: `/walls/:lang/:story${page}`,
      destination: `/:lang/:story/display${page}`,
      permanent: true,
    },
  ]),
  { source: '/as-of/en/now/:path*', destination: '/:path*', permanent: true },
  { source: '/as-of/:lang/now/:path*', destination: '/:lang/:path*', permanent: true },
  { source: '/as-of/en/:at', destination: '/?at=:at', permanent: true },
  { source: '/as-of/en/:at/:path+', destination: '/:path+?at=:at', permanent: true },
  { source: '/as-of/:lang/:at/:path*', destination: '/:lang/:path*?at=:at', permanent: true },
];

/** HSTS is not among them: whoever terminates TLS sends it. */
const securityHeaders = Object.entries({
  'X-Content-Type-Options': 'nosniff',
  'Referrer-Policy': 'strict-origin-when-cross-origin',
  'Cross-Origin-Opener-Policy': 'same-origin',
  'Permissions-Policy':
    'camera=(), microphone=(), geolocation=(self), payment=(), usb=(), browsing-topics=()',
}).map(([key, value]) => ({ key, value }));

/** A wall's token stands in the address of its display and of its remote: what these ask for does not name it. */
const withoutReferrer = {
  source: '/:display((?:(?:ru|kk)/)?[^/]+/display(?:/[^/]+)?)',
  headers: [{ key: 'Referrer-Policy', value: 'no-referrer' }],
};

/** Embeds alone may be framed, and displays by our own page that makes their addresses. */
const framed = [
  {
    source: '/((?!embed/|(?:(?:ru|kk)/)?[^/]+/display$).*)',
    headers: [{ key: 'X-Frame-Options', value: 'DENY' }],
  },
  {
    source: '/:display((?:(?:ru|kk)/)?[^/]+/display)',
    headers: [{ key: 'X-Frame-Options', value: 'SAMEORIGIN' }],
  },
];

/**
 * The basemap's tiles are stored gzipped, but Next (16.4.5) takes Content-Encoding from what a route answers. A header
 * set here stays: for whoever takes gzip, by the same test as in geo/store/tile-answer.ts.
 */
const gzippedTiles = {
  source: String.raw`/tiles/:version/:z(\d+)/:x(\d+)/:y(\d+\.mvt)`,
  has: [
    {
      type: 'header',
      key: 'accept-encoding',
      value: String.raw`(?!.*gzip\s*;\s*q=0(?:\.0*)?\s*(?:,|$)).*gzip.*`,
    },
  ],
  headers: [{ key: 'Content-Encoding', value: 'gzip' }],
};

/** Whether a client takes a coding, by its Accept-Encoding; geo/store/content-coding.ts has the same tests. */
const takes = (coding) => ({
  type: 'header',
  key: 'accept-encoding',
  value: String.raw`(?!.*\b${coding}\s*;\s*q=0(?:\.0*)?\s*(?:,|$)).*\b${coding}\b.*`,
});

/**
 * Addresses whose every answer, problems too, is compressed by its route (`compressed` of geo/store/content-coding.ts).
 * Next (16.4.5) takes Content-Encoding from what a route answers; a header set here stays.
 */
const COMPRESSED = [
  ...[
    String.raw`:file((?:reports|places)\.(?:geojson|csv|kml)|measures\.geojson)`,
    String.raw`:place((?!reports/)[^/.]+)/:file(situation\.(?:geojson|csv|kml))`,
    String.raw`:file((?:reports|corrections)\.atom|feed\.json)`,
    String.raw`:place((?!reports/)[^/.]+)/:file(reports\.atom|feed\.json)`,
  ].flatMap((file) => [`/${STORY}/${file}`, `/:lang(ru|kk)/${STORY}/${file}`]),
  '/embed/:story',
  '/embed/:story/:place',
  '/ogc',
  '/ogc/:document(api|conformance|collections)',
  '/ogc/collections/:collection',
  '/ogc/collections/:collection/items',
  '/ogc/collections/:collection/items/:feature',
];

const codings = COMPRESSED.flatMap((source) => [
  { source, has: [takes('br')], headers: [{ key: 'Content-Encoding', value: 'br' }] },
  {
    source,
    has: [takes('gzip')],
    missing: [takes('br')],
    headers: [{ key: 'Content-Encoding', value: 'gzip' }],
  },
]);

/** @type {import('next').NextConfig} */
export default {
  reactStrictMode: true,
  poweredByHeader: false,
  // What previews a link reads its head alone, whatever it calls itself: titles and pictures stand there.
  htmlLimitedBots: /.*/,
  // It reads its WebAssembly from beside itself.
  serverExternalPackages: ['harfbuzzjs'],
  // The server of photos makes them in sizes itself (app/photos): what it no longer has is gone in every size.
  images: {
    loader: 'custom',
    loaderFile: './components/photos/photo-loader.ts',
    imageSizes: SMALL_WIDTHS,
    deviceSizes: SCREEN_WIDTHS,
  },
  // A folder above with a lock file of its own must not be taken for the project.
  turbopack: { root: import.meta.dirname },
  // Renewed pages live in memory alone: nothing a visitor asks for fills the disk, and no page of one STORIES_DIR
  // is left over for the next start.
  // Styles stand in the page: the first marker does not wait for three more files, and so for all scripts before them.
  experimental: { isrFlushToDisk: false, inlineCss: true },
  // Kept pages are answered as bytes; Next would hash and encode 200 KB of text anew for each request.
  cacheHandler: fileURLToPath(new URL('./geo/store/page-cache.mjs', import.meta.url)),
  generateEtags: false,
  // How long a proxy may show a page after its minute while it fetches the next: never a year, Next's default.
  expireTime: 300,
  redirects: async () => redirects,
  rewrites: async () => ({
    beforeFiles: [...embedBuilder, ...displays, ...asked],
    afterFiles: english,
    fallback: [],
  }),
  headers: async () => [
    { source: '/:path*', headers: securityHeaders },
    withoutReferrer,
    ...framed,
    gzippedTiles,
    ...codings,
  ],
};
