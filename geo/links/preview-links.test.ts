import { expect, test } from 'vitest';
import { placeId, storyId } from '#geo/model/ids.ts';
import { parseMoment } from '#geo/model/moment.ts';
import { previewLink } from './preview-links.ts';

const story = storyId('kazakhstan-2022');
const place = { kind: 'place', story, place: placeId('aktau') } as const;

test('a picture lies under the page that it is of, in its language', () => {
  expect(previewLink({ kind: 'story', story }, { language: 'en', at: null })).toBe(
    '/kazakhstan-2022/preview.png',
  );
  expect(previewLink(place, { language: 'kk', at: null })).toBe(
    '/kk/kazakhstan-2022/aktau/preview.png',
  );
});

test('a day stays a day in its address', () => {
  const zone = 'Asia/Almaty';
  const at = parseMoment('2022-01-09', zone);
  expect(previewLink(place, { language: 'en', at, zone })).toBe(
    '/kazakhstan-2022/aktau/preview.png?at=2022-01-09',
  );
});
