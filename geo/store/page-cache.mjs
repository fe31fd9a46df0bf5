import FileSystemCache from 'next/dist/server/lib/incremental-cache/file-system-cache.js';
import { FOLLOWS_CHANGES } from './cache-control.ts';
import { contentPolicy, scriptHashes } from './content-policy.ts';
import { storiesChangedAt } from './story-changes.ts';

/** Node gives a CommonJS module whole; Next's bundler, which puts this file beside the proxy, its default export. */
const NextCache = FileSystemCache.default ?? FileSystemCache;

/** What was made of kept pages, for as long as the page is kept. */
const bodies = new WeakMap();
const policies = new WeakMap();

/**
 * Next's own cache of rendered pages, in memory. It hands out a page's HTML as bytes: as text, Next (16.4.5) hashes it
 * for an ETag and encodes it on each request, three quarters of what a 200 KB page costs. And each page has a content
 * security policy that names its inline scripts: they stay the same as long as the page is kept, so that hashes do. It says
 * itself for how long others may keep it: Next would say its minute.
 */
export default class PageCache extends NextCache {
  /**
   * @param {unknown[]} request What Next asks its cache with.
   * @returns The entry, or null.
   */
  async get(...request) {
    const entry = await super.get(...request);
    const page = entry?.value;
    if (page?.kind === 'APP_PAGE' && isOutdated(request[0], entry)) return null;
    if (page?.kind !== 'APP_PAGE' || typeof page.html !== 'string') return entry;
    const headers = withHeaders(page, request[0]);
    return { ...entry, value: { ...page, headers, html: keptOf(bodies, page, bodyOf) } };
  }

  /** Whoever asked for a page that was not kept gets what is kept then. */
  async set(key, page, context) {
    if (page?.kind === 'APP_PAGE' && typeof page.html === 'string')
      page.headers = withHeaders(page, key);
    return super.set(key, page, context);
  }
}

/** A page that was being made while stories changed may tell what was: it is made once more. */
const LONGEST_MAKING_MILLISECONDS = 2000;

/** Pages that tell of no story were made by the build: `/_not-found`. */
function isOutdated(key, { lastModified }) {
  if (key.startsWith('/_')) return false;
  return lastModified < storiesChangedAt() + LONGEST_MAKING_MILLISECONDS;
}

const bodyOf = ({ html }) => Buffer.from(html);

// React's development build evaluates text.
const hasPolicy = process.env.NODE_ENV !== 'development';

/** A display is previewed by the page that makes its address. Next begins a key with where it keeps it. */
const DISPLAY = /\/walls\/[^/]+\/[^/]+$/;

function withHeaders(page, key) {
  if (!hasPolicy) return page.headers;
  const policy = keptOf(policies, page, ({ html }) =>
    contentPolicy(scriptHashes(html), DISPLAY.test(key) ? 'us' : 'none'),
  );
  return {
    ...page.headers,
    'cache-control': FOLLOWS_CHANGES,
    'content-security-policy': policy,
  };
}

function keptOf(kept, page, make) {
  const made = kept.get(page) ?? make(page);
  kept.set(page, made);
  return made;
}
