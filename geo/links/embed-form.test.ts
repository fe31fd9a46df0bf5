import { expect, test } from 'vitest';
import { parseMoment } from '#geo/model/moment.ts';
import { readEmbedChoice, type EmbedOffer } from './embed-form.ts';
import { embedLink, liveEmbedLink } from './embed-links.ts';
import type { EmbedTarget } from './embed-target.ts';

const whole = { story: 'kazakhstan-2022' } as EmbedTarget;
const almaty = { story: 'kazakhstan-2022', place: 'almaty' } as Required<EmbedTarget>;
const OFFERS: readonly EmbedOffer[] = [
  {
    label: 'Kazakhstan, January 2022',
    zone: 'Asia/Almaty',
    targets: [
      { target: whole, label: 'Whole story' },
      { target: almaty, label: 'Almaty' },
    ],
  },
];

const read = (query: string) => readEmbedChoice(new URLSearchParams(query), OFFERS, 'ru');

test('an empty form offers the first story, in the language of the page, as wide as there is room', () => {
  expect(read('')).toMatchObject({
    target: whole,
    setting: { language: 'ru', theme: null, at: null },
    width: '100%',
    height: 480,
    resizes: true,
  });
});

test('a form says all there is to say', () => {
  const choice = read(
    'of=kazakhstan-2022/almaty&lang=kk&theme=dark&at=2022-01-09&width=400&height=300&resize=no',
  );
  expect(choice).toEqual({
    target: almaty,
    title: 'Almaty',
    setting: {
      language: 'kk',
      theme: 'dark',
      at: parseMoment('2022-01-09', 'Asia/Almaty'),
      zone: 'Asia/Almaty',
    },
    width: '400',
    height: 300,
    resizes: false,
  });
  expect(choice && embedLink(choice.target, choice.setting)).toBe(
    '/embed/kazakhstan-2022/almaty?lang=kk&theme=dark&at=2022-01-09',
  );
  expect(choice && liveEmbedLink(almaty, choice.setting)).toBe(
    '/embed/kazakhstan-2022/almaty/live?lang=kk&theme=dark&at=2022-01-09',
  );
});

test.each([
  'width=0',
  'width=100000',
  'width=101%',
  'width="><script>',
  'height=199',
  'height=2001',
  'height=x',
  'of=nowhere',
  'theme=pink',
  'lang=xx',
  'at=whenever',
])('what cannot be read is the default: %s', (query) => {
  expect(read(query)).toEqual(read(''));
});

test('without a story there is nothing to embed', () => {
  expect(readEmbedChoice(new URLSearchParams(), [], 'en')).toBeNull();
});
