import { describe, expect, it } from 'vitest';
import { placeId } from '#geo/model/ids.ts';
import { parseMoment, type Moment } from '#geo/model/moment.ts';
import type { Story } from '#geo/model/story.ts';
import { readRealStory } from './golden/read-real-story.test-support.ts';
import { decree, smallStory, statement } from './golden/small-story.test-support.ts';
import { stretchesAt, type MeasureStretch } from './measure-stretches.ts';

/** Times without an offset are Almaty's. */
const story = readRealStory();

function momentIn(of: Story, text: string): Moment {
  const moment = parseMoment(text, of.settings.timezone);
  if (moment === null) throw new Error(`"${text}" is no moment.`);
  return moment;
}

function stretches(place: string, text: string, measure: string, of = story): MeasureStretch[] {
  const where = of.places.get(placeId(place));
  if (!where) throw new Error(`There is no place "${place}".`);
  return stretchesAt(of, where, momentIn(of, text)).filter((one) => one.measure === measure);
}

const marksOf = (stretch: MeasureStretch | undefined) =>
  stretch?.marks.map(({ report, statement: { action } }) => `${action} ${report.id}`);

describe('the state of emergency in Almaty', () => {
  const told = (text: string) => stretches('almaty', text, 'state-of-emergency');

  it('is not there before it was known, and then begins when it was declared', () => {
    expect(told('2022-01-05T12:32:59+06:00')).toEqual([]);
    const [stretch] = told('2022-01-05T12:33+06:00');
    expect(stretch).toMatchObject({ phase: 'in-force', through: undefined, to: null });
    expect(stretch?.from).toBe(momentIn(story, '2022-01-05T01:30+06:00'));
  });

  it('as of the 9th is announced until the 19th, and nothing is known of its end', () => {
    const [stretch] = told('2022-01-09');
    expect(stretch).toMatchObject({ until: { text: '2022-01-19T00:00:00+06:00' }, end: undefined });
    expect(marksOf(stretch)).toEqual(['declare 0105-soe-almaty']);
  });

  it('is over on the 19th, lifted by the president', () => {
    const [stretch] = told('2022-01-19');
    expect(stretch).toMatchObject({ phase: 'ended', end: { kind: 'lifted' } });
    expect(stretch?.to).toBe(momentIn(story, '2022-01-19T00:00+06:00'));
    expect(marksOf(stretch)).toEqual(['declare 0105-soe-almaty', 'lift 0119-soe-ends']);
  });
});

describe('the red level in Almaty', () => {
  const told = (text: string) => stretches('almaty', text, 'threat-level-red');

  it('holds through the country until a report speaks of the city', () => {
    expect(told('2022-01-09')).toMatchObject([{ through: 'kz', phase: 'in-force' }]);
    expect(told('2022-01-14')).toMatchObject([{ through: undefined, phase: 'in-force' }]);
  });

  it('is one stretch with its extensions, and over only once that was told', () => {
    expect(told('2022-01-28')).toMatchObject([{ phase: 'in-force' }]);
    const [stretch, ...others] = told('2022-01-29');
    expect(others).toEqual([]);
    expect(stretch?.to).toBe(momentIn(story, '2022-01-26T00:00+06:00'));
    expect(marksOf(stretch)).toEqual([
      'declare 0107-red-level',
      'extend 0113-red-lifted-14',
      'extend 0118-almaty-red-stays',
      'lift 0126-red-lifted-last',
    ]);
  });
});

describe('how a stretch ended', () => {
  it('is told of a curfew with the emergency that it was declared under', () => {
    expect(stretches('karaganda-region', '2022-01-15', 'curfew')).toMatchObject([
      { end: { kind: 'with', measure: 'state-of-emergency', by: { id: '0114-soe-lifted-4' } } },
    ]);
  });

  it('is told of a level whose announced days were over', () => {
    expect(stretches('nur-sultan', '2022-01-27', 'threat-level-orange')).toMatchObject([
      { end: { kind: 'as-announced' }, to: momentIn(story, '2022-01-27T00:00+06:00') },
    ]);
  });

  it('is told of what a later declaration took the place of', () => {
    expect(stretches('kz', '2022-01-06', 'internet-shutdown')).toMatchObject([
      { isUneven: true, phase: 'ended', end: { kind: 'replaced' } },
      { isUneven: false, phase: 'in-force', end: undefined },
    ]);
  });

  it('is not known of what nobody mentioned any more', () => {
    expect(stretches('almaty', '2022-01-21', 'stay-home-advice')).toMatchObject([
      { phase: 'last-reported', to: null },
    ]);
  });

  it('may be all that is known of it', () => {
    expect(stretches('aktobe-airport', '2022-01-07', 'airport-closure')).toMatchObject([
      { from: null, phase: 'ended', end: { kind: 'lifted' } },
    ]);
  });
});

it('what is inherited says through which place', () => {
  expect(stretches('aktau', '2022-01-06', 'curfew')).toMatchObject([
    { through: 'mangystau-region' },
  ]);
});

it('a lift that lies ahead is marked when it became known, and ends nothing yet', () => {
  const [stretch] = stretches('pavlodar-region', '2022-01-12', 'state-of-emergency');
  expect(stretch).toMatchObject({
    phase: 'in-force',
    until: { text: '2022-01-13T07:00:00+06:00' },
  });
  const lift = stretch?.marks.at(-1);
  expect(lift).toMatchObject({ isAhead: true, statement: { action: 'lift' } });
  expect(lift?.on).toBe(lift?.report.knownFrom);
});

describe('in a small story', () => {
  const curfew = { measure: 'curfew', places: ['town'] } as const;
  const told = (of: Story, text: string, place = 'town') => stretches(place, text, 'curfew', of);

  it('what was announced and has not begun is there', () => {
    const soon = decree('soon', '2022-01-01', [
      { ...curfew, action: 'declare', from: '2022-01-05', until: '2022-01-07' },
    ]);
    expect(told(smallStory(soon), '2022-01-02')).toMatchObject([
      { phase: 'announced', marks: [{ isAhead: true }] },
    ]);
    expect(told(smallStory(soon), '2022-01-06')).toMatchObject([
      { phase: 'in-force', marks: [{ isAhead: false }] },
    ]);
  });

  it('a report that was retracted leaves no trace from then on', () => {
    const mistaken = decree('mistaken', '2022-01-01', [{ ...curfew, action: 'declare' }]);
    const back = statement('back', '2022-01-03', { retracts: ['mistaken'] });
    const of = smallStory(mistaken, back);
    expect(told(of, '2022-01-02')).toHaveLength(1);
    expect(told(of, '2022-01-03')).toEqual([]);
  });

  it('a second time is a second stretch', () => {
    const of = smallStory(
      decree('first', '2022-01-01', [{ ...curfew, action: 'declare', until: '2022-01-02' }]),
      decree('second', '2022-01-05', [{ ...curfew, action: 'declare' }]),
    );
    expect(told(of, '2022-01-06').map(({ phase }) => phase)).toEqual(['ended', 'in-force']);
  });

  it('what holds through a container still shows where the place’s own is over', () => {
    const of = smallStory(
      decree('whole', '2022-01-01', [{ ...curfew, places: ['land'], action: 'declare' }]),
      decree('here', '2022-01-02', [{ ...curfew, action: 'extend', until: '2022-01-04' }]),
    );
    expect(told(of, '2022-01-03')).toMatchObject([{ through: undefined }]);
    expect(told(of, '2022-01-06').map(({ through, phase }) => [through, phase])).toEqual([
      ['land', 'in-force'],
      [undefined, 'ended'],
    ]);
  });
});
