import { expect, test } from 'vitest';
import type { ReportKind } from '#geo/model/report.ts';
import { LANGUAGES } from '#geo/model/language.ts';
import { pluralFormsOf } from '#geo/words/plural-forms.ts';
import { wordsFor } from '#geo/words/words.ts';
import { countReports, marksOf, sayCounts } from './report-counts.ts';

const standing = (kind: ReportKind) => ({ kind, hasEnded: false });
const ended = (kind: ReportKind) => ({ kind, hasEnded: true });
const REPORTS = [
  ...[standing('photo'), standing('incident'), standing('incident'), standing('statement')],
  ...[ended('casualties'), ended('incident'), ended('incident')],
];

test('what stands is counted apart from what was withdrawn or superseded', () => {
  expect(countReports(REPORTS)).toEqual({
    standing: { incident: 2, photo: 1, statement: 1 },
    ended: { incident: 2, casualties: 1 },
  });
});

test('a mark has what stands first, and says how many more there are', () => {
  expect(marksOf(countReports(REPORTS), 3)).toEqual({
    marks: [
      { kind: 'incident', hasEnded: false, count: 2 },
      { kind: 'photo', hasEnded: false, count: 1 },
      { kind: 'statement', hasEnded: false, count: 1 },
    ],
    rest: 3,
  });
  expect(marksOf(countReports(REPORTS), 9).rest).toBe(0);
});

const SENTENCES = {
  en: '7 reports: 2 incidents, 1 photo, 1 statement, 3 no longer stand',
  ru: '7 сообщений: 2 события, 1 фотография, 1 заявление, больше не в силе: 3',
  kk: '7 хабар: 2 оқиға, 1 фотосурет, 1 мәлімдеме, 3 хабар енді күшінде емес',
};

test.each(LANGUAGES)('a mark says all of it aloud in %s', (language) => {
  const { say } = wordsFor(language);
  const forms = (key: Parameters<typeof say>[0]) => pluralFormsOf(language, say, key);
  const counts = {
    places: forms('count.places'),
    reports: forms('count.reports'),
    kinds: {
      incident: forms('count.kind-incident'),
      casualties: forms('count.kind-casualties'),
      emergency: forms('count.kind-emergency'),
      photo: forms('count.kind-photo'),
      statement: forms('count.kind-statement'),
    },
    ended: forms('count.ended'),
  };
  expect(sayCounts(countReports(REPORTS), { language, counts })).toBe(SENTENCES[language]);
});
