import { expect, test } from 'vitest';
import { momentOf } from '#geo/model/moment.ts';
import { advance, type Playhead } from './use-play.ts';

const HOUR = 3_600_000;
const moment = (hours: number) => momentOf(hours * HOUR);
const span = { from: moment(0), until: moment(240), end: moment(5000) };
const stops = [moment(12), moment(13), moment(4000)];
const course = { stops, span, isStill: false };

/** Where it has been, each hour once, in steps of 20 ms. */
function playThrough(isStill: boolean): number[] {
  const been: number[] = [];
  let head: Playhead | null = { at: span.from, rest: 0 };
  for (let steps = 0; head && steps < 10_000; steps += 1) {
    if (been.at(-1) !== head.at) been.push(head.at);
    head = advance(head, 20, { ...course, isStill });
  }
  expect(head).toBeNull();
  return been;
}

test('playing meets every stop exactly and ends after the last', () => {
  const been = playThrough(false);
  expect(been).toEqual(expect.arrayContaining(stops));
  expect(been.at(-1)).toBe(stops.at(-1));
  expect(been).toEqual(been.toSorted((one, other) => one - other));
});

test('it rests at a stop, and passes weeks in which nothing was said in one step', () => {
  const resting = advance({ at: moment(12), rest: 900 }, 20, course);
  expect(resting).toEqual({ at: moment(12), rest: 880 });
  const after = advance({ at: moment(300), rest: 0 }, 20, course);
  expect(after?.at).toBe(moment(4000));
});

test('with less motion it goes from stop to stop', () => {
  expect(playThrough(true)).toEqual([span.from, ...stops]);
});
