import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { momentOf } from '#geo/model/moment.ts';
import { NO_FILTER } from '#geo/model/report-filter.ts';
import type { CasualtiesReport, Report } from '#geo/model/report.ts';
import type { Story } from '#geo/model/story.ts';
import { readJsonText } from '#geo/read/json-text.ts';
import { readReports } from '#geo/read/read-reports.ts';
import { buildIndex } from '#geo/situation/build-index.ts';
import { readRealStory } from '#geo/situation/golden/read-real-story.test-support.ts';
import { isKnown } from '#geo/situation/standing.ts';
import { csvText } from './csv-text.ts';
import { dataSetting, settingAt } from './data-setting.test-support.ts';
import { geojsonText } from './geojson-text.ts';
import { kmlText } from './kml-text.ts';
import { reportData } from './report-data.ts';

const story = readRealStory();
const NOW = momentOf(Date.parse('2026-11-23T00:00Z'));

const geojsonOf = (of: Story, moment = NOW) =>
  [...geojsonText(reportData(settingAt(of, moment, moment !== NOW)))].join('');

/** What our reader makes of an export, which it must take without a word. */
function readBack(text: string, of: Story): readonly Report[] {
  const { places, claimants, sources } = of;
  const context = { places, claimants, sources, leftOut: new Set<string>() };
  const { reports, problems } = readReports(readJsonText('reports.geojson', text), context);
  expect(problems).toEqual([]);
  return reports;
}

const storyOf = (reports: readonly Report[]): Story => ({
  ...story,
  reports: new Map(reports.map((report) => [report.id, report])),
  index: buildIndex(reports, story.places),
});

interface Exported {
  readonly export: Readonly<Record<string, string>>;
  readonly features: readonly {
    readonly id: string;
    readonly properties: Record<string, unknown>;
  }[];
}
const exportedAt = (at: string, language: 'en' | 'ru' = 'en') =>
  JSON.parse([...geojsonText(reportData(dataSetting(story, at, language)))].join('')) as Exported;
const idsOf = ({ features }: Exported) => features.map(({ id }) => id);

describe('reports out and in again', () => {
  it('lose nothing of the real story', () => {
    const text = geojsonOf(story);
    const back = readBack(text, story);
    expect(back).toEqual([...story.reports.values()]);
    expect(geojsonOf(storyOf(back))).toBe(text);
  });

  it('lose nothing, whatever they say and wherever they are', () => {
    const figures = [...story.reports.values()].filter(
      (report): report is CasualtiesReport => report.kind === 'casualties',
    );
    const alone = { links: { ...NO_LINKS }, conflictsWith: [] };
    const texts = fc.string({ unit: 'grapheme', minLength: 1 }).map((text) => `.${text}.`);
    const changes = fc.record({
      of: fc.constantFrom(...figures),
      summary: texts,
      note: fc.option(texts, { nil: undefined }),
      via: fc.option(texts, { nil: undefined }),
      reportedInferred: fc.boolean(),
      value: fc.nat(),
    });
    fc.assert(
      fc.property(changes, ({ of, value, ...changed }) => {
        const figure = { kind: 'number', qualifier: 'at-least', value } as const;
        const casualties = { ...of.casualties, figure };
        const report = { ...of, ...alone, ...changed, casualties, knownFrom: of.reported.last };
        const changedStory = storyOf([report]);
        const back = readBack(geojsonOf(changedStory), changedStory);
        expect(back).toEqual([report]);
      }),
    );
  });

  it('keep their own point and take that of a place for none of theirs', () => {
    const [report] = [...story.reports.values()].filter(({ place }) => place === 'almaty');
    if (!report) throw new Error('The story has no report of Almaty.');
    const links = { links: { ...NO_LINKS }, conflictsWith: [], knownFrom: report.reported.last };
    for (const position of [null, [76.9, 43.2]]) {
      const moved = storyOf([{ ...report, ...links, position }]);
      expect(geojsonOf(moved)).toContain(`"positionOf":"${position ? 'report' : 'place'}"`);
      expect(readBack(geojsonOf(moved), moved)[0]?.position).toEqual(position);
    }
  });
});

const NO_LINKS = {
  ...{ supersedes: [], retracts: [], denies: [] },
  ...{ removes: [], corrects: [], restores: [] },
};

describe('reports as of a moment', () => {
  it('are those known then, and name none that became known later', () => {
    const known = [...story.reports.values()].filter((report) =>
      isKnown(report, dataSetting(story, '2022-01-09').moment),
    );
    const exported = exportedAt('2022-01-09');
    expect(idsOf(exported)).toEqual(known.map(({ id }) => id));
    const later = [...story.reports.keys()].filter((id) => !idsOf(exported).includes(id));
    const text = JSON.stringify(exported);
    expect(later.length).toBeGreaterThan(0);
    expect(later.filter((id) => text.includes(`"${id}"`))).toEqual([]);
  });

  it('say of the 164 of 9 January that they stand, until they were denied', () => {
    const stateAt = (at: string) =>
      exportedAt(at).features.find(({ id }) => id === '0109-164-killed')?.properties;
    expect(stateAt('2022-01-09T15:00Z')).toMatchObject({ state: 'standing', endedBy: null });
    expect(stateAt('2022-01-11')).toMatchObject({
      state: 'denied',
      stateWords: expect.stringMatching(/^denied by /) as string,
      endedByClaimant: expect.any(String) as string,
    });
  });

  it('are those that became known after a moment, where one is said', () => {
    const since = dataSetting(story, '2022-01-08').moment;
    const setting = dataSetting(story, '2022-01-09');
    const items = [...reportData(setting, { filter: NO_FILTER, since }).items];
    expect(items.length).toBeGreaterThan(0);
    expect(items.every(({ report }) => report.knownFrom > since)).toBe(true);
  });

  it('say in the language of the export what the software says, and when it is of', () => {
    const { features, export: about } = exportedAt('2022-01-09', 'ru');
    expect(about).toMatchObject({ language: 'ru', asOf: '2022-01-09T17:59:59.999Z' });
    expect(features[0]?.properties['stateWords']).toBe('остаётся в силе');
    expect(features[0]?.properties['placeName']).toBe('Жанаозен');
  });
});

it('marks what has ended in every format, and graphic photos in the table', () => {
  const setting = dataSetting(story, '2022-01-11');
  const [report] = [...story.reports.values()].filter(({ kind }) => kind === 'photo');
  if (report?.kind !== 'photo') throw new Error('The story has no photo.');
  const graphic = { ...report, photo: { ...report.photo, graphic: true } };
  const data = reportData(settingAt(storyOf([graphic]), NOW, false, 'ru'));
  expect([...csvText(data, 'ru')].join('')).toContain(',тяжёлый снимок,');
  expect([...kmlText(reportData(setting), 'en')].join('')).toMatch(
    /<name>164 people killed \(denied by [^<]*\)<\/name>.*<styleUrl>#ended/,
  );
});
