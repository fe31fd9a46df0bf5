import { mkdtempSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { readSettings, settingsProblems } from './settings.ts';

const stories = mkdtempSync(path.join(os.tmpdir(), 'stories-'));
afterAll(() => rmSync(stories, { recursive: true }));

function problemsOf(variables: Record<string, string>): string[] {
  return settingsProblems({ STORIES_DIR: stories, ...variables });
}

describe('settings', () => {
  test('have a default for everything but the stories of others', () => {
    expect(readSettings({ STORIES_DIR: stories })).toEqual({
      host: '127.0.0.1',
      port: 3000,
      siteUrl: 'http://127.0.0.1:3000',
      siteName: 'Incident Map',
      storiesDirectory: stories,
      tiles: undefined,
      leadStory: undefined,
      liveStreams: { inAll: 5000, perAddress: 200 },
      wallTokens: new Map(),
    });
  });

  test('take an empty variable as not set', () => {
    expect(readSettings({ STORIES_DIR: stories, PORT: '', SITE_URL: ' ' }).port).toBe(3000);
  });

  test("build the site's address on its port", () => {
    expect(readSettings({ STORIES_DIR: stories, PORT: '8080' }).siteUrl).toBe(
      'http://127.0.0.1:8080',
    );
  });

  test.each(['0', '-1', '1e3', '100001', '12.5', 'many'])('refuse %s streams', (LIVE_STREAMS) => {
    expect(problemsOf({ LIVE_STREAMS })[0]).toContain('a whole number from 1 to 100000');
    expect(problemsOf({ LIVE_STREAMS_PER_ADDRESS: LIVE_STREAMS })).toHaveLength(1);
  });

  test('know the walls that have a remote', () => {
    const WALL_TOKENS = 'newsroom=4f1c9a7e20b35d68, lobby=b0e7d2c94a5f8163';
    expect(readSettings({ STORIES_DIR: stories, WALL_TOKENS }).wallTokens).toEqual(
      new Map([
        ['newsroom', '4f1c9a7e20b35d68'],
        ['lobby', 'b0e7d2c94a5f8163'],
      ]),
    );
  });

  test.each(['lounge', 'newsroom=short', 'News Room=4f1c9a7e20b35d68', 'a=4f1c9a7e20b35d68,'])(
    'refuse the tokens %s without repeating them',
    (WALL_TOKENS) => {
      const [problem = ''] = problemsOf({ WALL_TOKENS });
      expect(problem).toMatch(/^WALL_TOKENS: it must be walls with their tokens/);
      expect(problem).not.toContain(WALL_TOKENS);
    },
  );

  test('drop the slash at the end of the origin', () => {
    const { siteUrl } = readSettings({
      STORIES_DIR: stories,
      SITE_URL: 'https://map.example.org/',
    });
    expect(siteUrl).toBe('https://map.example.org');
  });

  test.each(['0', '65536', '3e3', '-1', '80.5', 'http', '099999'])('refuse the port %s', (PORT) => {
    expect(problemsOf({ PORT })).toEqual([
      `PORT is "${PORT}": it must be a whole number from 1 to 65535, for example 3000.`,
    ]);
  });

  test.each(['example.org', 'https://example.org/map', 'ftp://example.org', 'https://a:b@c.org'])(
    'refuse the origin %s',
    (SITE_URL) => {
      expect(problemsOf({ SITE_URL })[0]).toContain(`SITE_URL is "${SITE_URL}": it must be`);
    },
  );

  test.each(['https://t.org/{z}/{x}.png', 't.org/{z}/{x}/{y}', '//t.org/{z}/{x}/{y}', '{z}{x}{y}'])(
    'refuse the tile template %s',
    (TILE_URL) => {
      expect(problemsOf({ TILE_URL, TILE_ATTRIBUTION: 'T' })[0]).toContain('TILE_URL is');
    },
  );

  test('take tiles from elsewhere and from the same site', () => {
    for (const TILE_URL of ['https://t.org/{z}/{x}/{y}.png', '/tiles/{z}/{x}/{y}.mvt']) {
      expect(readSettings({ STORIES_DIR: stories, TILE_URL, TILE_ATTRIBUTION: 'T' }).tiles).toEqual(
        { url: TILE_URL, attribution: 'T' },
      );
    }
  });

  test('want to know whose the tiles are', () => {
    const [problem] = problemsOf({ TILE_URL: 'https://t.org/{z}/{x}/{y}.png' });
    expect(problem).toContain('TILE_ATTRIBUTION is not set');
  });

  test.each([
    ['https://t.org/streets.pmtiles', 'pmtiles', 14],
    ['/streets/{z}/{x}/{y}.mvt?key=1', 'vector', 14],
    ['https://t.org/{z}/{x}/{y}.pbf', 'vector', 14],
    ['https://t.org/{z}/{x}/{y}@2x.png', 'raster', 18],
  ])('tell street tiles by their address: %s', (STREET_TILES_URL, format, lastZoom) => {
    const given = { STORIES_DIR: stories, STREET_TILES_URL, STREET_TILES_ATTRIBUTION: 'T' };
    expect(readSettings(given).streets).toEqual({
      url: STREET_TILES_URL,
      attribution: 'T',
      format,
      lastZoom,
    });
    const until = readSettings({ ...given, STREET_TILES_LAST_ZOOM: '12' });
    expect(until.streets?.lastZoom).toBe(12);
  });

  test.each([
    [{ STREET_TILES_URL: 'https://t.org/streets.mbtiles' }, 'of a .pmtiles file'],
    [{ STREET_TILES_URL: 'https://t.org/s.pmtiles' }, 'STREET_TILES_ATTRIBUTION is not set'],
    [{ STREET_TILES_ATTRIBUTION: 'T' }, 'STREET_TILES_ATTRIBUTION is set without'],
    [{ STREET_TILES_LAST_ZOOM: '8' }, 'the last zoom that the source has tiles of'],
  ])('refuse street tiles that cannot be: %j', (wrong, sentence) => {
    expect(problemsOf({ ...wrong })[0]).toContain(sentence);
  });

  test('refuse a folder that is not there, and name it', () => {
    const missing = path.join(stories, 'none');
    expect(settingsProblems({ STORIES_DIR: missing })[0]).toContain(
      `there is no folder ${missing}`,
    );
  });

  test('name every variable that is wrong at once', () => {
    const wrong = { PORT: 'x', SITE_URL: 'x', LEAD_STORY: 'A B', TILE_ATTRIBUTION: 'T' };
    expect(() => readSettings({ STORIES_DIR: '/nowhere', ...wrong })).toThrow(
      /^PORT is .*\nSITE_URL is .*\nLEAD_STORY is .*\nTILE_ATTRIBUTION is .*\nSTORIES_DIR is .*$/,
    );
  });
});
