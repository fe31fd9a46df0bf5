import { describe, expect, it } from 'vitest';
import { INCIDENT_TYPES } from '#geo/model/incident.ts';
import { LANGUAGES, type Language } from '#geo/model/language.ts';
import { MEASURES, SEVERITIES } from '#geo/model/measure.ts';
import { momentOf, parseStoryDate, type StoryDate } from '#geo/model/moment.ts';
import { REPORT_KINDS, type Casualties, type CasualtiesReport } from '#geo/model/report.ts';
import { GROUPS, OUTCOMES, type Figure, type Group, type Qualifier } from '#geo/model/toll.ts';
import { wordsFor } from './words.ts';

const ALMATY = 'Asia/Almaty';
const [EN, RU, KK] = [wordsFor('en'), wordsFor('ru'), wordsFor('kk')];

function dateOf(text: string, zone = ALMATY): StoryDate {
  const date = parseStoryDate(text, zone);
  if (date === null) throw new Error(`${text} is no date`);
  return date;
}
const momentAt = (text: string) => momentOf(Date.parse(text));

/** Only what a claim's words are made of. */
function claimOf(figure: Figure, group: Group, outcome: Casualties['outcome'] = 'killed') {
  const casualties = {
    outcome,
    group,
    figure,
    basis: 'cumulative',
    covers: 'whole',
    asOf: '2022-01-06',
  };
  return { kind: 'casualties', casualties } as unknown as CasualtiesReport;
}
const exactly = (value: number): Figure => ({ kind: 'number', qualifier: 'exact', value });
const number = (qualifier: Qualifier, value: number): Figure => ({
  kind: 'number',
  qualifier,
  value,
});
const atLeast = (value: number) => number('at-least', value);
const said = (language: Language, figure: Figure, group: Group, outcome?: Casualties['outcome']) =>
  wordsFor(language).claim(claimOf(figure, group, outcome)).text;

describe('figures', () => {
  it.each([
    ['en', 1, '1 law enforcement officer killed'],
    ['en', 12, '12 law enforcement officers killed'],
    ['ru', 1, 'Погиб 1 сотрудник правоохранительных органов'],
    ['ru', 2, 'Погибли 2 сотрудника правоохранительных органов'],
    ['ru', 5, 'Погибли 5 сотрудников правоохранительных органов'],
    ['ru', 11, 'Погибли 11 сотрудников правоохранительных органов'],
    ['ru', 21, 'Погиб 21 сотрудник правоохранительных органов'],
    ['ru', 101, 'Погиб 101 сотрудник правоохранительных органов'],
    ['kk', 12, '12 құқық қорғау қызметкері қаза тапты'],
  ] as const)('agree with their number in %s: %i', (language, value, text) => {
    expect(said(language, exactly(value), 'law-enforcement')).toBe(text);
  });

  it('put the noun of a qualified figure in the case that Russian asks for', () => {
    expect(said('ru', atLeast(21), 'civilians')).toBe('Погибло не менее 21 мирного жителя');
    expect(said('ru', atLeast(10), 'everyone')).toBe('Погибло не менее 10 человек');
    expect(said('ru', { kind: 'range', low: 20, high: 30 }, 'children')).toBe(
      'Погибло от 20 до 30 детей',
    );
  });

  it('keep every qualifier', () => {
    const figures = [
      number('at-least', 10),
      number('over', 1000),
      number('almost', 400),
      number('about', 5800),
    ];
    expect(figures.map((figure) => EN.figure(figure))).toEqual([
      ...['at least 10', 'over 1,000', 'almost 400', 'about 5,800'],
    ]);
    expect(figures.map((figure) => RU.figure(figure))).toEqual([
      ...['не менее 10', 'свыше 1000', 'почти 400', 'около 5800'],
    ]);
    expect(figures.map((figure) => KK.figure(figure))).toEqual([
      ...['кемінде 10', '1000-нан астам', '400-ге жуық', 'шамамен 5800'],
    ]);
  });

  it('say words as words', () => {
    const dozens: Figure = { kind: 'words', words: 'dozens' };
    expect(said('en', dozens, 'civilians')).toBe('Dozens of civilians killed');
    expect(said('ru', dozens, 'civilians')).toBe('Погибли десятки мирных жителей');
    expect(said('kk', dozens, 'civilians')).toBe('Ондаған бейбіт тұрғын қаза тапты');
  });

  it('say zero as a figure', () => {
    expect(said('en', exactly(0), 'civilians')).toBe('None killed: 0 civilians stated');
    expect(said('ru', exactly(0), 'civilians')).toBe('Погибших нет: заявлено 0 мирных жителей');
    expect(said('kk', exactly(0), 'civilians')).toBe(
      'Қаза тапқандар жоқ: 0 бейбіт тұрғын деп мәлімделді',
    );
  });

  it('say “attackers” as the word of officials only', () => {
    const [en, ru, kk] = LANGUAGES.map((language) =>
      said(language, exactly(26), 'attackers-as-claimed'),
    );
    expect(en).toBe('26 people killed, called attackers by officials');
    expect(ru).toBe('Погибли 26 человек (власти назвали их нападавшими)');
    expect(kk).toBe('26 адам қаза тапты (билік өкілдері оларды шабуылдаушы деп атады)');
  });

  it('come in parts whose figure leads to its report', () => {
    const report = claimOf(exactly(12), 'civilians');
    expect(RU.claim(report).parts).toEqual([
      { kind: 'text', text: 'Погибли ' },
      { kind: 'figure', text: '12', report },
      { kind: 'text', text: ' мирных жителей' },
    ]);
  });

  it('group thousands as the language does', () => {
    expect([EN, RU, KK].map((words) => words.number(12000))).toEqual([
      ...['12,000', '12\u00a0000', '12\u00a0000'],
    ]);
  });
});

describe('dates', () => {
  it.each([
    ['2022-01-05', '5 January 2022', '5 января 2022 года', '2022 жылғы 5 қаңтар'],
    ['2022-01', 'January 2022', 'январь 2022 года', '2022 жылғы қаңтар'],
    ['2022', '2022', '2022', '2022'],
    ['2022-01-05/2022-01-06', '5–6 January 2022', '5–6 января 2022 года', '2022 жылғы 5–6 қаңтар'],
    [
      '2022-01-31/2022-02-02',
      '31 January – 2 February 2022',
      '31 января – 2 февраля 2022 года',
      '2022 жылғы 31 қаңтар – 2 ақпан',
    ],
    [
      '2022-01-05T16:49:00+06:00',
      '5 January 2022, 16:49',
      '5 января 2022 года, 16:49',
      '2022 жылғы 5 қаңтар, 16:49',
    ],
    [
      '2022-01-05T16:00:00+06:00/2022-01-05T18:00:00+06:00',
      '5 January 2022, 16:00–18:00',
      '5 января 2022 года, 16:00–18:00',
      '2022 жылғы 5 қаңтар, 16:00–18:00',
    ],
  ])('stand at their own precision: %s', (text, en, ru, kk) => {
    const all = [EN, RU, KK].map((words) => words.date(dateOf(text), ALMATY));
    expect(all.map((date) => date.replaceAll(/[\u2009\u202f\u00a0]/g, ' '))).toEqual([en, ru, kk]);
  });

  it('without a time stay the day they name when a place further west shows them', () => {
    expect(EN.date(dateOf('2022-01-06'), 'Asia/Aqtau')).toBe('6 January 2022');
    expect(EN.date(dateOf('2022-01'), 'Asia/Aqtau')).toBe('January 2022');
  });

  it('have the offset that was in force then and there', () => {
    const moment = momentAt('2022-01-09T15:33:00Z');
    expect(EN.moment(moment, ALMATY)).toBe('9 January 2022, 21:33 (UTC+06:00)');
    expect(EN.moment(moment, 'Asia/Aqtau')).toBe('9 January 2022, 20:33 (UTC+05:00)');
    expect(EN.offset(momentAt('2024-06-01T00:00:00Z'), ALMATY)).toBe('UTC+05:00');
    expect(KK.moment(moment, 'UTC')).toBe('2022 жылғы 9 қаңтар, 15:33 (UTC+00:00)');
  });

  it('head a day with its weekday', () => {
    expect([EN, RU, KK].map((words) => words.dayHeading('2022-01-06'))).toEqual([
      'Thursday, 6 January 2022',
      'Четверг, 6 января 2022 года',
      '2022 жылғы 6 қаңтар, бейсенбі',
    ]);
  });

  it('leave out a year that is the view’s own', () => {
    const withoutYearOf = momentAt('2022-01-09T00:00:00Z');
    expect(KK.date(dateOf('2022-01-05'), ALMATY, { withoutYearOf })).toBe('5 қаңтар');
    expect(EN.date(dateOf('2021-12-31'), ALMATY, { withoutYearOf })).toBe('31 December 2021');
  });
});

describe('vocabulary', () => {
  it.each(LANGUAGES)('has a word for everything in %s', (language) => {
    const words = wordsFor(language);
    const all = [
      ...OUTCOMES.map((outcome) => words.outcome(outcome)),
      ...GROUPS.map((group) => words.group(group)),
      ...MEASURES.map((measure) => words.measure(measure)),
      ...SEVERITIES.map((severity) => words.severity(severity)),
      ...INCIDENT_TYPES.map((type) => words.incidentType(type)),
      ...REPORT_KINDS.map((kind) => words.reportKind(kind)),
      ...OUTCOMES.flatMap((outcome) => GROUPS.map((group) => words.tollLabel(outcome, group))),
    ];
    expect(all.every((text) => text.trim() !== '')).toBe(true);
  });

  it.each(LANGUAGES)('tells every heading of figures apart in %s', (language) => {
    const words = wordsFor(language);
    const labels = OUTCOMES.flatMap((outcome) =>
      GROUPS.map((group) => words.tollLabel(outcome, group)),
    );
    expect(new Set(labels).size).toBe(labels.length);
  });
});
