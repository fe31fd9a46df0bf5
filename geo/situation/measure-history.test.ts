import { describe, expect, it } from 'vitest';
import { placeId } from '#geo/model/ids.ts';
import type { Measure } from '#geo/model/measure.ts';
import { parseMoment } from '#geo/model/moment.ts';
import { readRealStory } from './golden/read-real-story.test-support.ts';
import { measureHistoryAt, type SharedStretch } from './measure-history.ts';

const story = readRealStory();

function stretches(place: string, text: string, measure: Measure): readonly SharedStretch[] {
  const where = story.places.get(placeId(place));
  const moment = parseMoment(text, story.settings.timezone);
  if (!where || moment === null) throw new Error(`There is no "${place}" or no "${text}".`);
  const histories = measureHistoryAt(story, where, moment);
  return histories.find((history) => history.measure === measure)?.stretches ?? [];
}

const told = (...asked: Parameters<typeof stretches>) =>
  stretches(...asked).map(({ units, end, until }) => ({
    count: units?.count,
    last: (end?.at ?? until)?.text.slice(0, 10),
  }));

describe('the state of emergency in the country', () => {
  it('on the evening of the 5th is told of four units', () => {
    const [stretch, ...others] = stretches('kz', '2022-01-05T18:00+06:00', 'state-of-emergency');
    expect(others).toEqual([]);
    expect(stretch?.places.map(({ id }) => id)).toEqual([
      'almaty',
      'mangystau-region',
      'almaty-region',
      'nur-sultan',
    ]);
    expect(stretch?.units).toEqual({ count: 4, of: 17 });
  });

  it('where places began at different hours of one day, is said to begin on that day', () => {
    const [stretch] = stretches('kz', '2022-01-05T18:00+06:00', 'state-of-emergency');
    expect(stretch?.since?.text).toBe('2022-01-05');
    expect(stretch?.until?.text).toBe('2022-01-19T00:00:00+06:00');
  });

  it('on the 9th is the same in all 17 units', () => {
    expect(told('kz', '2022-01-09', 'state-of-emergency')).toEqual([
      { count: 17, last: '2022-01-19' },
    ]);
  });

  it('in the end is told by the day on which it was lifted', () => {
    expect(told('kz', '2022-02-01', 'state-of-emergency')).toEqual([
      { count: 7, last: '2022-01-19' },
      { count: 1, last: '2022-01-16' },
      { count: 2, last: '2022-01-15' },
      { count: 4, last: '2022-01-14' },
      { count: 3, last: '2022-01-13' },
    ]);
  });

  it('has one mark for what one report says of several places, with those places', () => {
    const [longest] = stretches('kz', '2022-02-01', 'state-of-emergency');
    const lifts = longest?.marks.filter(({ statement }) => statement.action === 'lift') ?? [];
    expect(lifts.map(({ report, places }) => [report.id, places.length])).toEqual([
      ['0119-soe-ends', 7],
    ]);
  });
});

it('a day is the same day in places of different zones', () => {
  expect(told('kz', '2022-01-09', 'threat-level-red')).toEqual([{ count: 17, last: undefined }]);
});

it('what held unevenly in the whole is told of the whole, and what named it once, of its units', () => {
  const [uneven, ...rest] = stretches('kz', '2022-01-06', 'internet-shutdown');
  expect(uneven).toMatchObject({ isUneven: true, places: [{ id: 'kz' }] });
  expect(rest.map(({ units }) => units)).toEqual([{ count: 17, of: 17 }]);
});

it('what named a place inside that is no unit is told of that place', () => {
  const closures = stretches('kz', '2022-01-13', 'airport-closure');
  const names = closures.flatMap(({ places }) => places.map(({ id }) => id));
  expect(names.toSorted()).toEqual([
    'aktau-airport',
    'aktobe-airport',
    'almaty-airport',
    'taldykorgan',
  ]);
  expect(stretches('almaty', '2022-01-13', 'airport-closure')).toMatchObject([
    { places: [{ id: 'almaty-airport' }], units: null },
  ]);
});

it('a place without units tells its own, inherited or not', () => {
  expect(stretches('aktau', '2022-01-09', 'state-of-emergency')).toMatchObject([
    { places: [{ id: 'aktau' }], through: 'mangystau-region', units: null },
  ]);
});
