import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { Readable } from 'node:stream';
import { parseSitemap } from 'sitemap';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { answerSitemap } from './sitemap-answers.ts';

const testStories = path.resolve(import.meta.dirname, '../../e2e/stories');
let directory: string;

beforeEach(async () => {
  directory = await mkdtemp(path.join(tmpdir(), 'incident-map-sitemaps-'));
  await cp(testStories, directory, { recursive: true });
  vi.stubEnv('STORIES_DIR', directory);
  vi.spyOn(process.stderr, 'write').mockReturnValue(true);
});
afterEach(async () => {
  vi.unstubAllEnvs();
  vi.restoreAllMocks();
  await rm(directory, { recursive: true });
});

const news = async () => {
  const request = new Request('http://127.0.0.1/sitemaps/news.xml');
  const xml = await (await answerSitemap(request, { file: 'news.xml' })).text();
  return parseSitemap(Readable.from(xml));
};

describe('the sitemap of news', () => {
  it('is empty where nothing is new', async () => {
    expect(await news()).toEqual([]);
  });

  it('has what became known today, in each language, with its title', async () => {
    const file = path.join(directory, 'test-story', 'reports.geojson');
    const today = new Date(Date.now() - 3_600_000).toISOString();
    const text = await readFile(file, 'utf8');
    const fresh = text.replace(
      '"occurred":"2024-02","reported":"2024-02-01","recorded":"2024-03-01"',
      `"occurred":"2024-02","reported":"${today}","recorded":"${today}"`,
    );
    expect(fresh).not.toBe(text);
    await writeFile(file, fresh);
    const entries = await news();
    expect(entries.map((entry) => entry.news?.publication.language)).toEqual(['en', 'ru', 'kk']);
    expect(entries[0]?.url).toMatch(/\/test-story\/reports\/storm-forms$/);
    for (const entry of entries) expect(entry.news?.title).toBeTruthy();
  });
});
