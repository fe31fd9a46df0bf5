import { describe, expect, it } from 'vitest';
import type { Language, Names } from '#geo/model/language.ts';
import { momentOf, parseStoryDate, type StoryDate } from '#geo/model/moment.ts';
import type { Place } from '#geo/model/place.ts';
import type { EmergencyReport, Report } from '#geo/model/report.ts';
import type { Story } from '#geo/model/story.ts';
import type { MeasureState } from '#geo/situation/measure-state.ts';
import type { Ending } from '#geo/situation/standing.ts';
import { wordsFor } from './words.ts';

const ZONE = 'Asia/Almaty';
const MOMENT = momentOf(Date.parse('2022-01-06T12:00:00Z'));
const NAMES: Readonly<Record<string, Names>> = {
  president: { en: 'President', ru: 'Президент', kk: 'Президент' },
  ministry: { en: 'Health Ministry', ru: 'Минздрав', kk: 'Денсаулық сақтау министрлігі' },
};
const region = {
  name: { en: 'Mangystau Region', ru: 'Мангистауская область', kk: 'Маңғыстау облысы' },
};
const capital = {
  name: { en: 'Nur-Sultan', ru: 'Нур-Султан', kk: 'Нұр-Сұлтан' },
  nameUntil: '2022-09-17',
  otherNames: [
    { name: { en: 'Astana', ru: 'Астана', kk: 'Астана' }, from: '1998-05-06', until: '2019-03-23' },
    { name: { en: 'Astana', ru: 'Астана', kk: 'Астана' }, from: '2022-09-17' },
  ],
  timezone: ZONE,
} as unknown as Place;

/** Only what the sentences are made of. */
const story = {
  settings: { id: 'story' },
  places: new Map(Object.entries({ region })),
  claimants: new Map(
    Object.entries(NAMES).map(([id, name]) => [id, { id, name, kind: 'official' }]),
  ),
} as unknown as Story;

function dateOf(text: string): StoryDate {
  const date = parseStoryDate(text, ZONE);
  if (date === null) throw new Error(`${text} is no date`);
  return date;
}

const decree = {
  claimant: 'president',
  measures: [{ measure: 'curfew', action: 'declare', places: ['region'] }],
} as unknown as EmergencyReport;

function curfew(facts: Partial<MeasureState>): MeasureState {
  const since = dateOf('2022-01-05T01:30+06:00');
  return {
    ...{ measure: 'curfew', severity: 'moderate', phase: 'in-force', since },
    ...{ declaredBy: decree, latest: decree, lastMentioned: MOMENT },
    ...facts,
  };
}

const lineIn = (language: Language, facts: Partial<MeasureState>) =>
  wordsFor(language).measureLine(curfew(facts), { story, place: capital, moment: MOMENT });
const ended = (end: MeasureState['end']) => lineIn('en', { phase: 'ended', end });

describe('a measure in one line', () => {
  it('says since when, through what, at what hours, until when and who declared it', () => {
    const through = 'region' as Place['id'];
    const facts = { through, hours: '23:00-07:00', until: dateOf('2022-01-19') };
    expect(lineIn('en', facts)).toBe(
      'Curfew since 5 January, 01:30, through Mangystau Region, every night 23:00–07:00, until 19 January; declared by President',
    );
    expect(lineIn('ru', facts)).toBe(
      'Комендантский час с 5 января, 01:30, территория введения: Мангистауская область, каждую ночь 23:00–07:00, до 19 января; кто объявил: Президент',
    );
    expect(lineIn('kk', facts)).toBe(
      'Коменданттық сағат, басталуы: 5 қаңтар, 01:30, енгізілген аумағы: Маңғыстау облысы, әр түнде 23:00–07:00, аяқталу мерзімі: 19 қаңтар; жариялаған: Президент',
    );
  });

  it('says in how many units it is in force', () => {
    expect(lineIn('en', { units: { inForce: 17, of: 17 } })).toContain('in all 17 units');
    expect(lineIn('en', { units: { inForce: 3, of: 17 } })).toContain('in 3 of 17 units');
    expect(lineIn('ru', { units: { inForce: 3, of: 21 } })).toContain('в 3 из 21 региона');
  });

  it('says how it ended', () => {
    const at = dateOf('2022-01-19');
    expect(ended({ kind: 'lifted', at, by: decree })).toBe(
      'Curfew, ended 19 January, began 5 January, 01:30; lifted by President',
    );
    expect(ended({ kind: 'with', at, measure: 'state-of-emergency' })).toContain(
      'ended 19 January with the state of emergency',
    );
    expect(ended({ kind: 'as-announced', at })).toContain('ended as announced: 19 January');
  });

  it('says when it was last reported in force', () => {
    expect(lineIn('en', { phase: 'last-reported' })).toContain('last reported in force 6 January');
  });

  it('names who only mentions a measure as who says so', () => {
    const mention = { ...decree, measures: [] };
    expect(lineIn('en', { declaredBy: mention })).toContain('according to President');
  });
});

describe('how a claim ended', () => {
  const figure = { kind: 'number', qualifier: 'exact', value: 13 };
  const earlier = { kind: 'casualties', claimant: 'president', casualties: { figure } };
  const claim = earlier as unknown as Report;
  const by = { claimant: 'ministry' } as unknown as Report;
  const said = (language: Language, ending: Pick<Ending, 'kind' | 'bySameBody'>) =>
    wordsFor(language).ending(claim, { ...ending, by }, story);

  it('never calls another body’s later figure a correction', () => {
    const ending = { kind: 'supersedes', bySameBody: false } as const;
    expect(said('en', ending)).toBe('later figure by Health Ministry; President had said 13');
    expect(said('ru', ending)).toBe(
      'более поздние данные: Минздрав; прежние данные (Президент): 13',
    );
  });

  it('uses the word and the name of rule 9', () => {
    expect(said('en', { kind: 'supersedes', bySameBody: true })).toBe(
      'superseded by the same claimant’s later figure',
    );
    expect(said('en', { kind: 'denies', bySameBody: false })).toBe('denied by Health Ministry');
    expect(said('kk', { kind: 'retracts', bySameBody: true })).toBe(
      'кері қайтарып алған: Денсаулық сақтау министрлігі',
    );
    expect(said('ru', { kind: 'corrects', bySameBody: false })).toBe('исправлено нами');
  });
});

describe('a place that was renamed', () => {
  it('has its name of then, and the later one once it came', () => {
    const after = momentOf(Date.parse('2022-10-01T00:00:00Z'));
    expect(wordsFor('en').placeWithLaterName(capital, MOMENT)).toBe('Nur-Sultan');
    expect(wordsFor('en').placeWithLaterName(capital, after)).toBe(
      'Nur-Sultan (Astana since September 2022)',
    );
    expect(wordsFor('ru').placeWithLaterName(capital, after)).toBe(
      'Нур-Султан (с сентября 2022 года — Астана)',
    );
    expect(wordsFor('kk').placeWithLaterName(capital, after)).toBe(
      'Нұр-Сұлтан (2022 жылғы қыркүйектен бастап — Астана)',
    );
  });
});
