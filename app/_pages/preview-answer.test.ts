import path from 'node:path';
import sharp from 'sharp';
import { describe, expect, test } from 'vitest';
import { layOutPanel } from '#components/preview/draw-panel.ts';
import { placeContent, storyContent } from '#components/preview/place-content.ts';
import { PICTURE } from '#components/preview/picture-style.ts';
import { reportContent } from '#components/preview/report-content.ts';
import type { Shown } from '#components/shown.ts';
import { LANGUAGES, type Language } from '#geo/model/language.ts';
import { parseMoment } from '#geo/model/moment.ts';
import { NO_FILTER } from '#geo/model/report-filter.ts';
import type { Story } from '#geo/model/story.ts';
import { situationAt } from '#geo/situation/situation.ts';
import { loadStories } from '#geo/store/load-stories.ts';
import { getTypesetter } from '#geo/store/typesetter.ts';
import { wordsFor } from '#geo/words/words.ts';
import { answerPreview } from './preview-answer.ts';
import type { PageParams } from './view.ts';

const STORY = 'kazakhstan-2022';
const MOST_BYTES = 150_000;
const MOMENTS = ['2022-01-06', '2022-01-09', '2026-11-23'];

function answer({ at, ...asked }: Partial<PageParams>, headers: Record<string, string> = {}) {
  const url = new URL('http://127.0.0.1/preview.png');
  if (at !== undefined) url.searchParams.set('at', at);
  return answerPreview(new Request(url, { headers }), { lang: 'en', story: STORY, ...asked });
}

async function pictureOf(params: Partial<PageParams>) {
  const response = await answer(params);
  expect(response.status).toBe(200);
  return Buffer.from(await response.arrayBuffer());
}

describe('the picture of a link', () => {
  test.each([
    { lang: 'en' },
    { lang: 'ru', place: 'kz', at: '2022-01-09' },
    { lang: 'kk', place: 'mangystau-region', at: '2022-01-06' },
    { lang: 'kk', place: 'almaty' },
    { lang: 'ru', place: 'almaty-airport' },
    { lang: 'en', report: '0109-164-killed' },
    { lang: 'kk', report: '0105-soe-nursultan', at: '2022-01-06' },
  ])('is a PNG of 1200 by 630 pixels and at most 150 KB: %o', async (params) => {
    const bytes = await pictureOf(params);
    expect(await sharp(bytes).metadata()).toMatchObject({ format: 'png', ...PICTURE });
    expect(bytes.length).toBeLessThan(MOST_BYTES);
  });

  test('differs by moment, language and subject', async () => {
    const place = 'mangystau-region';
    const pictures = await Promise.all([
      pictureOf({ place }),
      pictureOf({ place, at: '2022-01-06' }),
      pictureOf({ place, at: '2022-01-06', lang: 'ru' }),
      pictureOf({ place: 'aktau', at: '2022-01-06' }),
    ]);
    expect(new Set(pictures.map((bytes) => bytes.toString('base64'))).size).toBe(pictures.length);
  });

  test('of a report not yet known tells nothing of it, not even where it is', async () => {
    const at = '2022-01-01';
    const [one, other] = [
      await pictureOf({ report: '0109-164-killed', at }),
      await pictureOf({ report: '0105-soe-nursultan', at }),
    ];
    expect(one.equals(other)).toBe(true);
  });

  test('is not sent again to whoever has it', async () => {
    const params = { place: 'aktau', at: '2022-01-06' };
    const etag = (await answer(params)).headers.get('ETag') ?? '';
    const again = await answer(params, { 'If-None-Match': etag });
    expect(again.status).toBe(304);
  });

  test('of a moment that cannot be read is that of now', async () => {
    const [now, unread] = [await pictureOf({}), await pictureOf({ at: 'yesterday' })];
    expect(unread.equals(now)).toBe(true);
  });

  test.each([{ place: 'no-such-place' }, { report: 'no-such-report' }, { story: 'no-such-story' }])(
    'is none where there is no page: %o',
    async (params) => {
      const response = await answer(params);
      expect(response.status).toBe(404);
      expect(await response.json()).toMatchObject({ status: 404 });
    },
  );
});

function shownIn(story: Story, language: Language, at: string): Shown {
  const zone = story.settings.timezone;
  const moment = parseMoment(at, zone);
  if (moment === null) throw new Error(`"${at}" is no moment.`);
  const context = { language, at: moment, zone };
  const rest = { filter: NO_FILTER, since: null, photos: new Map() };
  return { story, words: wordsFor(language), context, moment, ...rest };
}

function contentsOf(shown: Shown) {
  const { story, moment } = shown;
  const situation = (id: (typeof story.settings)['root']) => situationAt(story, id, moment);
  const site = 'Incident Map';
  return [
    storyContent(situation(story.settings.root), shown, site),
    ...[...story.places.keys()].map((id) => placeContent(situation(id), shown, site)),
    ...[...story.reports.values()].map((report) => reportContent(report, shown, site)),
  ];
}

describe('the words of a picture', async () => {
  const typesetter = await getTypesetter();
  const folders = ['geo/stories', 'e2e/stories'].map((folder) => path.resolve(folder));
  const loaded = await Promise.all(folders.map((folder) => loadStories(folder)));
  const stories = loaded.flatMap((one) => [...one.stories.values()]);

  test.each(LANGUAGES)(
    'have room, of every place and report at every time (%s)',
    (language) => {
      const tooLarge = stories.flatMap((story) =>
        MOMENTS.flatMap((at) =>
          contentsOf(shownIn(story, language, at)).filter((content) => {
            const { body, room } = layOutPanel(content, typesetter);
            return body.height > room || body.excess > 0;
          }),
        ),
      );
      expect(tooLarge.map(({ title }) => title)).toEqual([]);
    },
    120_000,
  );
});
