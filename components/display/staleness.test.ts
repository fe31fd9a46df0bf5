import { describe, expect, it } from 'vitest';
import { momentOf } from '#geo/model/moment.ts';
import { parseVouched, staleSince } from './staleness.ts';

const VOUCHED = momentOf(Date.parse('2022-01-09T14:05:00Z'));
const heard = (seconds: number) => ({
  ...{ lastVouched: VOUCHED, openMilliseconds: 100_000 },
  ageMilliseconds: seconds * 1000,
});

describe('the data of a wall', () => {
  it('are vouched for as long as the server says so', () => {
    expect(staleSince(heard(40))).toBeNull();
  });

  it('are stale since the last word once none comes, before 45 seconds are over', () => {
    expect(staleSince(heard(41))).toBe(VOUCHED);
    expect(staleSince(heard(86_400))).toBe(VOUCHED);
  });

  it('are stale after a start without network, by what was kept', () => {
    const kept = { lastVouched: VOUCHED, ageMilliseconds: null, openMilliseconds: 11_000 };
    expect(staleSince(kept)).toBe(VOUCHED);
    expect(staleSince({ ...kept, lastVouched: null })).toBe('never');
  });

  it('are given a few seconds after a start to be vouched for', () => {
    const opened = { lastVouched: VOUCHED, ageMilliseconds: null, openMilliseconds: 3000 };
    expect(staleSince(opened)).toBeNull();
  });
});

it.each([null, '', 'yesterday', '12', '1e12', '99999999999999999'])(
  'keeps nothing of %j',
  (text) => {
    expect(parseVouched(text)).toBeNull();
  },
);

it('reads back what it kept', () => {
  expect(parseVouched(String(VOUCHED))).toBe(VOUCHED);
});
