import { expect, test } from 'vitest';
import { LANGUAGES } from '#geo/model/language.ts';
import type { Story } from '#geo/model/story.ts';
import { linkTo, type Target } from './links.ts';
import { readAddress } from './read-address.ts';

const story = {
  settings: { id: 'kazakhstan-2022', root: 'kz' },
  places: new Map([['almaty', { id: 'almaty' }]]),
  reports: new Map([['0109-164-killed', { id: '0109-164-killed' }]]),
} as unknown as Story;

const id = story.settings.id;
const TARGETS = [
  { kind: 'home' },
  { kind: 'story', story: id },
  { kind: 'place', story: id, place: 'almaty' },
  { kind: 'report', story: id, report: '0109-164-killed' },
  { kind: 'corrections', story: id },
  { kind: 'changes', story: id, since: null },
  { kind: 'embed' },
] as Target[];

test.each(LANGUAGES)('every address is read back as what it is about (%s)', (language) => {
  for (const target of TARGETS) {
    const path = linkTo(target, { language, at: null });
    expect(readAddress(path, [story])).toMatchObject({ language, target });
  }
});

test.each([
  '/other-story',
  '/kazakhstan-2022/no-such-place',
  '/kazakhstan-2022/reports/none',
  '/kazakhstan-2022/almaty/more',
  '/kazakhstan-2022/reports/0109-164-killed/more',
])('%s is no page', (path) => {
  expect(readAddress(path, [story])).toBeNull();
});
