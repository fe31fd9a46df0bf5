import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { z } from 'zod';
import { ID_PATTERN, RESERVED_STORY_IDS } from '#geo/model/ids.ts';
import { config } from '../proxy.ts';

interface Asked {
  readonly key: string;
  readonly value?: string | undefined;
}

const rewrites = z.object({
  afterFiles: z.array(z.object({ source: z.string() })),
  beforeFiles: z.array(
    z.object({
      has: z.array(z.object({ key: z.string(), value: z.string().optional() })).default([]),
    }),
  ),
});

test('the proxy sees each request that next.config.js rewrites to a page made for one request', async () => {
  const { beforeFiles } = await readRewrites();
  const matched = config.matcher.flatMap((one): Asked[] => ('has' in one ? one.has : []));
  const named = (asked: readonly Asked[]) =>
    new Set(asked.map(({ key, value }) => `${key} ${plain(value)}`));
  expect(named(matched)).toEqual(named(beforeFiles.flatMap(({ has }) => has)));
});

/** A source that is one group in brackets. */
const matches = (source: string, path: string) => new RegExp(`^${source}$`).test(path);
const ofPages = config.matcher.flatMap(({ source, ...more }) => ('has' in more ? [source] : []));

test.each([
  'health-crisis-2026',
  'live-iran',
  'photos-of-war',
  'api-leak',
  'readiness',
  'embedded',
])('the proxy sees the story %s, whose id begins as another address does', (id) => {
  const unseen = ofPages.filter(
    (source) => !matches(source, `/${id}`) || !matches(source, `/${id}/almaty`),
  );
  expect(unseen).toEqual([]);
});

test.each([
  '_next/static/a',
  'embed',
  'embed/a',
  'oembed',
  'ogc/api',
  'health',
  'sitemaps/a',
  'a-story/display',
  'kk/a-story/display/builder',
])('the proxy does not see /%s among the pages', (path) => {
  expect(ofPages.length).toBeGreaterThan(0);
  expect(ofPages.filter((source) => matches(source, `/${path}`))).toEqual([]);
});

test('no story can have the id of what next.config.js takes for no story', async () => {
  const { afterFiles } = await readRewrites();
  const [, listed = ''] = /\(\?!\(\?:([^)]+)\)/.exec(afterFiles.at(-1)?.source ?? '') ?? [];
  const ids = listed.split('|').filter((segment) => ID_PATTERN.test(segment));
  expect(ids).toContain('embed-builder');
  expect(ids.filter((id) => !RESERVED_STORY_IDS.includes(id))).toEqual([]);
});

test('nginx lets nobody wait for a page that is made for each request', async () => {
  const keys = (await readRewrites()).beforeFiles.flatMap(({ has }) => has.map(({ key }) => key));
  expect(keys).toContain('at');
  const pages = keys.flatMap((key) => [`/?${key}=x`, `/ru/a-story/almaty?view=6.2/43/76&${key}=x`]);
  const others = ['/embed?', '/kk/embed?', '/embed/a-story/almaty/live?', '/live/poll?after=1'];
  const all = [...pages, ...others, '/health?', '/ready?', '/display-worker.js?build=a'];
  expect(all.filter((address) => !isMadeForOne(address))).toEqual([]);
});

test.each([
  '/a-story?',
  '/a-story/almaty?view=6/43/76&utm_source=x',
  '/a-story/reports.geojson?at=2022-01-09',
  '/a-story/display?at=2022-01-09',
  '/kk/a-story/display?places=almaty&at=2022-01-09',
  '/embed/a-story/almaty?at=2022-01-09',
  '/ogc/collections/reports/items?kind=photo',
  '/photos/a-story/a.jpg?width=640&q=75',
  '/health-crisis-2026?',
])('nginx keeps %s', (address) => {
  expect(isMadeForOne(address)).toBe(false);
});

const nginx = readFileSync(new URL('../docs/operations/nginx.conf', import.meta.url), 'utf8');

/** By the table in docs/operations/nginx.conf, whose first row that fits holds. */
function isMadeForOne(address: string): boolean {
  const rows = [...nginx.matchAll(/^ {2}"~(.+)" ([01]);$/gm)];
  const row = rows.find(([, pattern = '']) => new RegExp(pattern).test(address));
  return row?.[2] === '1';
}

/** The configuration is plain JavaScript without types. */
async function readRewrites() {
  const path = new URL('../next.config.js', import.meta.url).href;
  const { default: nextConfig } = await import(path);
  return rewrites.parse(await nextConfig.rewrites());
}

/** Without the name that a rewrite gives to what it carries on. */
const plain = (pattern: string | undefined) => pattern?.replace(/^\(\?<\w+>(.*)\)$/, '$1');
