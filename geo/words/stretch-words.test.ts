import { describe, expect, it } from 'vitest';
import { placeId } from '#geo/model/ids.ts';
import type { Language } from '#geo/model/language.ts';
import type { Measure } from '#geo/model/measure.ts';
import { parseMoment } from '#geo/model/moment.ts';
import { readRealStory } from '#geo/situation/golden/read-real-story.test-support.ts';
import { stretchesAt } from '#geo/situation/measure-stretches.ts';
import { wordsFor } from './words.ts';

const story = readRealStory();

/** The last stretch of the measure as known at the moment, and what speaks of it. */
function told(place: string, measure: Measure, text: string) {
  const where = story.places.get(placeId(place));
  const moment = parseMoment(text, story.settings.timezone);
  if (!where || moment === null) throw new Error(`There is no "${place}" or no "${text}".`);
  const setting = { story, place: where, moment };
  const stretch = stretchesAt(story, where, moment).findLast((one) => one.measure === measure);
  if (!stretch) throw new Error(`No ${measure} of ${place} was known at ${text}.`);
  const say = (language: Language) => wordsFor(language).stretch(stretch, setting);
  const sayMark = (language: Language, index: number) => {
    const mark = stretch.marks.at(index);
    if (!mark) throw new Error('There is no such mark.');
    return [wordsFor(language).mark(mark, setting), wordsFor(language).markTerms(mark, setting)];
  };
  return { say, sayMark };
}

describe('when a measure held', () => {
  it('is the days, and how it ended', () => {
    const { say } = told('almaty', 'threat-level-red', '2022-01-30');
    expect(say('en')).toBe('6–26 January; lifted');
    expect(say('ru')).toBe('6–26 января; отменено');
    expect(say('kk')).toBe('6–26 қаңтар; күші жойылды');
  });

  it('has the hours in the place’s own zone', () => {
    const { say } = told('aktau', 'state-of-emergency', '2022-01-20');
    expect(say('en')).toBe('5 January, 01:30 – 19 January, 00:00; lifted');
  });

  it('says what was announced, and that it ended as announced', () => {
    const { say } = told('nur-sultan', 'threat-level-orange', '2022-01-20');
    expect(say('en')).toBe('from 13 January; announced until 27 January, 00:00');
    const later = told('nur-sultan', 'threat-level-orange', '2022-01-28');
    expect(later.say('ru')).toBe('13–27 января; объявленный срок истёк');
  });

  it('says with what it ended', () => {
    expect(told('karaganda-region', 'curfew', '2022-01-15').say('en')).toBe(
      '5–14 January; ended with the state of emergency',
    );
  });

  it('says that no end was announced, and when it was last mentioned', () => {
    expect(told('almaty', 'stay-home-advice', '2022-01-09').say('kk')).toBe(
      'басталуы: 6 қаңтар; аяқталу мерзімі жарияланбаған',
    );
    expect(told('almaty', 'stay-home-advice', '2022-01-30').say('en')).toBe(
      'from 6 January; last reported in force 6 January',
    );
  });

  it('says that only its end is known', () => {
    expect(told('aktobe-airport', 'airport-closure', '2022-01-07').say('en')).toBe(
      'until 6 January, start not stated; lifted',
    );
  });
});

describe('a mark', () => {
  it('says what was done, when, and on what terms', () => {
    const { sayMark } = told('nur-sultan', 'curfew', '2022-01-09');
    expect(sayMark('en', 0)).toEqual([
      'declared 5 January, 16:00',
      'until 19 January, 00:00, every night 23:00–07:00',
    ]);
    expect(sayMark('ru', 0)[0]).toBe('объявление: 5 января, 16:00');
    expect(sayMark('kk', 0)[0]).toBe('жариялау: 5 қаңтар, 16:00');
  });

  it('says that a lift still lies ahead', () => {
    const { sayMark } = told('pavlodar-region', 'state-of-emergency', '2022-01-12');
    expect(sayMark('en', -1)[0]).toBe('lifted 13 January, 07:00, still ahead');
  });
});
