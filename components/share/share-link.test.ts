import { expect, test } from 'vitest';
import { momentOf } from '#geo/model/moment.ts';
import { shareLink, sharingOf } from './share-link.ts';

const now = momentOf(Date.parse('2026-11-23T03:00:00Z'));
const PAGE = 'https://map.example/ru/kazakhstan-2022/almaty';
const FULL = `${PAGE}?kind=photo&view=6.2/43.65/51.17&at=2022-01-09T21:00%2B06:00`;

test.each([
  [FULL, { view: true, moment: true }, FULL],
  [`${FULL}#toll`, { view: true, moment: true }, FULL],
  [FULL, { view: false, moment: true }, `${PAGE}?kind=photo&at=2022-01-09T21:00%2B06:00`],
  [FULL, { view: true, moment: false }, `${PAGE}?kind=photo&view=6.2/43.65/51.17`],
  [PAGE, { view: false, moment: false }, PAGE],
  [PAGE, { view: true, moment: true }, `${PAGE}?at=2026-11-23T03:00Z`],
])('of %s with %j it is %s', (address, sharing, link) => {
  expect(shareLink(address, sharing, now)).toBe(link);
});

test('what an address says goes along at first', () => {
  expect(sharingOf(FULL)).toEqual({ view: true, moment: true });
  expect(sharingOf(PAGE)).toEqual({ view: false, moment: false });
});
