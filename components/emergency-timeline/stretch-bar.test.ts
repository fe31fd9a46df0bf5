import { describe, expect, test } from 'vitest';
import { placeId } from '#geo/model/ids.ts';
import type { Measure } from '#geo/model/measure.ts';
import { parseMoment, type Moment } from '#geo/model/moment.ts';
import { readRealStory } from '#geo/situation/golden/read-real-story.test-support.ts';
import { measureHistoryAt } from '#geo/situation/measure-history.ts';
import { staleAfter } from '#geo/situation/stale-after.ts';
import { barOf, type Piece } from './stretch-bar.ts';
import { axisOf } from './time-axis.ts';

const story = readRealStory();
const patience = staleAfter(story);

function momentOf(text: string): Moment {
  const moment = parseMoment(text, 'Asia/Almaty');
  if (moment === null) throw new Error(`"${text}" is no moment.`);
  return moment;
}

/** Everything that is drawn of a place as of a moment. */
function drawingOf(place: string, text: string) {
  const where = story.places.get(placeId(place));
  if (!where) throw new Error(`There is no place "${place}".`);
  const moment = momentOf(text);
  const stretches = measureHistoryAt(story, where, moment).flatMap((one) => one.stretches);
  const zone = where.timezone;
  const axis = axisOf(stretches, { moment, zone, patience, earliest: momentOf('2022-01-01') });
  const bars = stretches.map((stretch) => ({
    stretch,
    bar: barOf(stretch, axis),
  }));
  const only = (measure: Measure) => bars.find(({ stretch }) => stretch.measure === measure)?.bar;
  return { axis, bars, only };
}

const MOMENTS = ['2022-01-05T13:00+06:00', '2022-01-09', '2022-01-12', '2022-01-20', '2023-01-01'];
const endOf = (piece: Piece | null | undefined) => (piece ? piece.x + piece.width : NaN);

describe('the axis', () => {
  test('begins at the first measure and names days in their order', () => {
    const { axis } = drawingOf('almaty', '2022-01-09');
    expect(axis.first).toBe(momentOf('2022-01-05T00:00+06:00'));
    const places = axis.days.map(({ x }) => x);
    expect(places.length).toBeGreaterThan(2);
    expect(places).toEqual(places.toSorted((one, other) => one - other));
  });

  test('shows midnight of the place’s own zone', () => {
    const { axis } = drawingOf('aktau', '2022-01-20');
    const [first] = axis.days;
    const midnight = momentOf(`2022-01-${String(first?.day).padStart(2, '0')}T00:00+05:00`);
    expect(first?.x).toBe(axis.at(midnight));
  });

  test('names the months, each once', () => {
    const { axis } = drawingOf('almaty', '2023-01-01');
    expect(axis.months.map(({ month }) => month.text)).toEqual(['2022-01', '2022-02']);
  });

  test('shows where the moment stands while something was open', () => {
    const { axis } = drawingOf('almaty', '2022-01-09');
    expect(axis.now).toBe(axis.at(momentOf('2022-01-09')));
    expect(drawingOf('almaty', '2023-01-01').axis.now).toBeNull();
  });

  test('an announced end weeks ahead leaves room for what has been', () => {
    const { axis } = drawingOf('almaty', '2022-01-05T13:00+06:00');
    expect(axis.last).toBeGreaterThan(momentOf('2022-01-19T00:00+06:00'));
    expect(axis.last).toBeLessThan(momentOf('2022-01-28'));
  });
});

describe('a bar', () => {
  test('what is over is filled from its beginning to its end', () => {
    const { axis, only } = drawingOf('almaty', '2023-01-01');
    const bar = only('state-of-emergency');
    expect(bar).toMatchObject({ fadeIn: null, fadeOut: null, ahead: null });
    expect(bar?.body?.x).toBeCloseTo(axis.at(momentOf('2022-01-05T01:30+06:00')));
    expect(endOf(bar?.body)).toBeCloseTo(axis.at(momentOf('2022-01-19T00:00+06:00')));
  });

  test('what has no end fades from the moment on', () => {
    const { axis, only } = drawingOf('almaty', '2022-01-09');
    const bar = only('counter-terrorist-operation');
    expect(endOf(bar?.body)).toBeCloseTo(axis.now ?? NaN);
    expect(bar?.fadeOut?.x).toBeCloseTo(axis.now ?? NaN);
    expect(bar?.ahead).toBeNull();
  });

  test('what is announced beyond the moment is only outlined there', () => {
    const { axis, only } = drawingOf('almaty', '2022-01-09');
    const bar = only('state-of-emergency');
    expect(endOf(bar?.body)).toBeCloseTo(axis.now ?? NaN);
    expect(bar?.ahead?.x).toBeCloseTo(axis.now ?? NaN);
    expect(endOf(bar?.ahead)).toBeCloseTo(axis.at(momentOf('2022-01-19T00:00+06:00')));
    expect(bar?.fadeOut).toBeNull();
  });

  test('what nobody mentioned any more fades from its last mention', () => {
    const { axis, only } = drawingOf('almaty', '2023-01-01');
    const bar = only('stay-home-advice');
    expect(bar?.fadeOut?.x).toBeCloseTo(axis.at(momentOf('2022-01-06')));
    expect(endOf(bar?.fadeOut)).toBeCloseTo(axis.at(momentOf('2022-01-20')));
  });

  test('what began nobody knows when fades in', () => {
    const { only } = drawingOf('aktobe', '2022-01-07');
    expect(only('airport-closure')).toMatchObject({ body: null, fadeOut: null, ahead: null });
    expect(only('airport-closure')?.fadeIn?.width).toBeGreaterThan(0);
  });

  test('every piece and mark lies on the lane, and no mark beyond the moment', () => {
    for (const text of MOMENTS) {
      for (const place of story.places.keys()) {
        const where = drawingsOf(place, text);
        if (!where) continue;
        for (const { bar } of where.bars) {
          for (const piece of [bar.body, bar.fadeIn, bar.fadeOut, bar.ahead]) {
            if (!piece) continue;
            expect(piece.x).toBeGreaterThanOrEqual(0);
            expect(endOf(piece)).toBeLessThanOrEqual(100);
          }
          for (const { x } of bar.marks) expect(x).toBeLessThanOrEqual(where.axis.now ?? 100);
        }
      }
    }
  });

  test('marks too near to be told apart are one', () => {
    const { bars } = drawingOf('almaty-airport', '2022-01-20');
    const closure = bars.find(({ stretch }) => stretch.measure === 'airport-closure');
    const together = closure?.bar.marks.find(({ marks }) => marks.length > 1);
    expect(together?.marks.map(({ report }) => report.id).toSorted()).toEqual([
      '0108-almaty-airport-indefinite',
      '0108-almaty-airport-until-10',
    ]);
  });
});

function drawingsOf(place: string, text: string) {
  const where = story.places.get(placeId(place));
  const isKnown = where && measureHistoryAt(story, where, momentOf(text)).length > 0;
  return isKnown ? drawingOf(place, text) : null;
}
