import { describe, expect, it } from 'vitest';
import { LANGUAGES } from '#geo/model/language.ts';
import { parseMoment, parseStoryDate } from '#geo/model/moment.ts';
import { wordsFor } from './words.ts';

const ZONE = 'Asia/Almaty';

function ageAt(
  text: string,
  at: string,
  isNow = false,
  language: (typeof LANGUAGES)[number] = 'en',
) {
  const [date, moment] = [parseStoryDate(text, ZONE), parseMoment(at, ZONE)];
  if (!date || moment === null) throw new Error(`"${text}" or "${at}" is no date.`);
  return wordsFor(language).age(date, moment, ZONE, isNow);
}

describe('how old a report is', () => {
  it.each([
    ['2022-01-09T15:33:00Z', '2022-01-09T15:33:59Z', 'less than a minute earlier'],
    ['2022-01-09T15:00:00Z', '2022-01-09T15:33:00Z', '33 minutes earlier'],
    ['2022-01-09T14:33:00Z', '2022-01-09T15:33:00Z', '1 hour earlier'],
    ['2022-01-07T15:34:00Z', '2022-01-09T15:33:00Z', '47 hours earlier'],
    ['2022-01-07T15:33:00Z', '2022-01-09T15:33:00Z', '2 days earlier'],
    ['2022-01-09T15:33:00Z', '2022-03-09T15:33:00Z', '59 days earlier'],
    ['2022-01-09T15:33:00Z', '2022-03-15T15:33:00Z', '2 months earlier'],
    ['2022-01-09T15:33:00Z', '2024-02-01T15:33:00Z', '2 years earlier'],
  ])('known at %s, it is at %s %s', (date, at, age) => expect(ageAt(date, at)).toBe(age));

  it('of a day is told in days of the calendar', () => {
    expect(ageAt('2022-01-09', '2022-01-09')).toBe('the same day');
    expect(ageAt('2022-01-09', '2022-01-09', true)).toBe('today');
    expect(ageAt('2022-01-09', '2022-01-09T18:30Z')).toBe('1 day earlier');
  });

  it('of a month or a year is told once it is long over', () => {
    expect(ageAt('2022-01', '2022-03-01')).toBeNull();
    expect(ageAt('2021', '2022-02-01')).toBeNull();
    expect(ageAt('2022-01', '2022-05-05')).toBe('3 months earlier');
    expect(ageAt('2023-01', '2026-11-23', true)).toBe('3 years ago');
  });

  it('counts from the end of a span, and never backwards', () => {
    expect(ageAt('2022-01-05/2022-01-06', '2022-01-08')).toBe('2 days earlier');
    expect(ageAt('2022-01-09T15:33Z', '2022-01-09T15:00Z')).toBe('less than a minute earlier');
  });

  it('is composed in each language', () => {
    const inAll = (date: string, at: string, isNow: boolean) =>
      LANGUAGES.map((language) => ageAt(date, at, isNow, language));
    const noon = '2022-01-09T12:00Z';
    expect(inAll(noon, '2022-01-09T12:21Z', true)).toEqual([
      '21 minutes ago',
      '21 минуту назад',
      '21 минут бұрын',
    ]);
    expect(inAll(noon, '2022-01-09T15:00Z', false)).toEqual([
      '3 hours earlier',
      'за 3 часа до этого',
      'одан 3 сағат бұрын',
    ]);
    expect(inAll(noon, '2022-01-20', false)).toEqual([
      '11 days earlier',
      'за 11 дней до этого',
      'одан 11 күн бұрын',
    ]);
    expect(inAll('2019-01-01', noon, true)).toEqual(['3 years ago', '3 года назад', '3 жыл бұрын']);
  });
});
