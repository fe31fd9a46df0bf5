import { randomBytes } from 'node:crypto';
import { NextResponse, type NextRequest } from 'next/server';
import { contentPolicy, NONCE_HEADER } from '#geo/store/content-policy.ts';

/**
 * Pages made for one request name their inline scripts by a nonce: what these say is not known before the page is sent.
 * Next takes the nonce from the policy in the request. Pages that are kept never come here; see geo/store/page-cache.mjs.
 */
export function proxy(request: NextRequest): NextResponse {
  // React's development build evaluates text.
  if (process.env.NODE_ENV === 'development') return NextResponse.next();
  const nonce = randomBytes(16).toString('base64');
  const isEmbed = request.nextUrl.pathname.startsWith('/embed/');
  const policy = contentPolicy([`'nonce-${nonce}'`], isEmbed ? 'anyone' : 'none');
  const headers = new Headers(request.headers);
  headers.set('Content-Security-Policy', policy);
  headers.set(NONCE_HEADER, nonce);
  const response = NextResponse.next({ request: { headers } });
  response.headers.set('Content-Security-Policy', policy);
  return response;
}

/**
 * The builder of embeds and the live map of one, and what next.config.js rewrites to app/as-of, by any of its parameters.
 * Not displays, which are kept. Next wants all of it written out.
 */
export const config = {
  matcher: [
    { source: '/:lang(ru|kk)?/embed' },
    { source: '/embed/:story/:place/live' },
    {
      source:
        '/((?!(?:_next|embed|oembed|ogc|live|health|ready|api|photos|tiles|sitemaps)(?:/|$)|(?:(?:ru|kk)/)?[^/]+/display(?:/|$))[^.]*)',
      has: [
        {
          type: 'query',
          key: 'at',
          value: '\\d{4}(?:-\\d{2}){0,2}(?:T[\\d:.]+(?:Z|[+\\- ][\\d:]+))?',
        },
      ],
    },
    {
      source:
        '/((?!(?:_next|embed|oembed|ogc|live|health|ready|api|photos|tiles|sitemaps)(?:/|$)|(?:(?:ru|kk)/)?[^/]+/display(?:/|$))[^.]*)',
      has: [
        {
          type: 'query',
          key: 'since',
          value: '\\d{4}(?:-\\d{2}){0,2}(?:T[\\d:.]+(?:Z|[+\\- ][\\d:]+))?',
        },
      ],
    },
    {
      source:
        '/((?!(?:_next|embed|oembed|ogc|live|health|ready|api|photos|tiles|sitemaps)(?:/|$)|(?:(?:ru|kk)/)?[^/]+/display(?:/|$))[^.]*)',
      has: [{ type: 'query', key: 'kind' }],
    },
    {
      source:
        '/((?!(?:_next|embed|oembed|ogc|live|health|ready|api|photos|tiles|sitemaps)(?:/|$)|(?:(?:ru|kk)/)?[^/]+/display(?:/|$))[^.]*)',
      has: [{ type: 'query', key: 'outcome' }],
    },
    {
      source:
        '/((?!(?:_next|embed|oembed|ogc|live|health|ready|api|photos|tiles|sitemaps)(?:/|$)|(?:(?:ru|kk)/)?[^/]+/display(?:/|$))[^.]*)',
      has: [{ type: 'query', key: 'measure' }],
    },
    {
      source:
        '/((?!(?:_next|embed|oembed|ogc|live|health|ready|api|photos|tiles|sitemaps)(?:/|$)|(?:(?:ru|kk)/)?[^/]+/display(?:/|$))[^.]*)',
      has: [{ type: 'query', key: 'place' }],
    },
    {
      source:
        '/((?!(?:_next|embed|oembed|ogc|live|health|ready|api|photos|tiles|sitemaps)(?:/|$)|(?:(?:ru|kk)/)?[^/]+/display(?:/|$))[^.]*)',
      has: [{ type: 'query', key: 'source' }],
    },
    {
      source:
        '/((?!(?:_next|embed|oembed|ogc|live|health|ready|api|photos|tiles|sitemaps)(?:/|$)|(?:(?:ru|kk)/)?[^/]+/display(?:/|$))[^.]*)',
      has: [{ type: 'query', key: 'language' }],
    },
    {
      source:
        '/((?!(?:_next|embed|oembed|ogc|live|health|ready|api|photos|tiles|sitemaps)(?:/|$)|(?:(?:ru|kk)/)?[^/]+/display(?:/|$))[^.]*)',
      has: [{ type: 'query', key: 'q' }],
    },
  ],
};
