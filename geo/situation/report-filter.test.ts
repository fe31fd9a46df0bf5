import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { placeId } from '#geo/model/ids.ts';
import { MEASURES } from '#geo/model/measure.ts';
import { momentOf } from '#geo/model/moment.ts';
import { publisherKey, sourceLanguage } from '#geo/model/publisher.ts';
import { REPORT_KINDS } from '#geo/model/report.ts';
import { NO_FILTER, type ReportFilter } from '#geo/model/report-filter.ts';
import { OUTCOMES } from '#geo/model/toll.ts';
import { allCounts, filterCounts } from './filter-choices.ts';
import { filterSituation } from './filter-situation.ts';
import { readRealStory } from './golden/read-real-story.test-support.ts';
import { isPlaceKept, keptBy, placeToldAt } from './report-filter.ts';
import { situationAt } from './situation.ts';

const story = readRealStory();
const reports = [...story.reports.values()];
const sources = [...story.sources.values()];
const LATER = momentOf(Date.parse('2027-01-01T00:00Z'));

const keep = (filter: Partial<ReportFilter>) =>
  reports.filter(keptBy(story, { ...NO_FILTER, ...filter }));
const idsOf = (filter: Partial<ReportFilter>) => keep(filter).map(({ id }) => id);

const anyOf = <Value>(values: readonly Value[]) =>
  fc.subarray([...new Set(values)], { maxLength: 4 });
const anyFilter = fc.record({
  kinds: anyOf(REPORT_KINDS),
  outcomes: anyOf(OUTCOMES),
  measures: anyOf(MEASURES),
  places: anyOf([...story.places.keys()]),
  publishers: anyOf(sources.map(publisherKey)),
  languages: anyOf(sources.map(sourceLanguage)),
  text: fc.constantFrom('', '', 'Almaty', 'killed', 'Нұр-Сұлтан'),
});

describe('a search', () => {
  it('finds Nur-Sultan by each name it has or had, in each language', () => {
    const found = idsOf({ text: 'Нұр-Сұлтан' });
    expect(found).toContain('0105-soe-nursultan');
    for (const text of ['Nur-Sultan', 'НУР-СУЛТАН', 'Целиноград', 'nur sultan', 'Нур султан']) {
      expect(idsOf({ text }), text).toEqual(found);
    }
    // Newspapers of the name are found besides.
    for (const text of ['Astana', 'Астана']) {
      expect(idsOf({ text }), text).toEqual(expect.arrayContaining(found));
    }
  });

  it('takes Kazakh letters as a Russian keyboard has them, and letters with or without marks', () => {
    expect(idsOf({ text: 'Ақтау' })).toEqual(idsOf({ text: 'актау' }));
    expect(idsOf({ text: 'Öskemen' })).toEqual(idsOf({ text: 'oskemen' }));
  });

  it('wants every word, each from its beginning', () => {
    const both = idsOf({ text: 'almaty airport' });
    expect(both.length).toBeGreaterThan(0);
    expect(both.length).toBeLessThan(idsOf({ text: 'airport' }).length);
    expect(idsOf({ text: 'lmaty' })).toEqual([]);
  });

  it('finds by claimant, and what is inside a region by the region’s name', () => {
    expect(
      idsOf({ text: 'Минздрав Казахстана' }).length + idsOf({ text: 'Health Ministry' }).length,
    ).toBeGreaterThan(0);
    expect(idsOf({ text: 'Mangystau' })).toContain('0102-zhanaozen-roads-blocked');
  });
});

describe('a filter', () => {
  it('by a region has its cities, its sites and what names it', () => {
    const filter = { ...NO_FILTER, places: [placeId('mangystau-region')] };
    const places = new Set(keep(filter).map((report) => placeToldAt(story, filter, report)));
    for (const id of ['mangystau-region', 'aktau', 'zhanaozen', 'aktau-yntymaq-square']) {
      expect(places).toContain(placeId(id));
    }
    expect(places).not.toContain(placeId('almaty'));
    // A decree filed at Almaty is told where else it holds.
    expect(keep(filter).map(({ place }) => place)).toContain(placeId('almaty'));
  });

  it('by a place has the reports of that place’s page', () => {
    for (const place of story.places.keys()) {
      const { timeline } = situationAt(story, place, LATER);
      const ids = timeline.map(({ report }) => report.id);
      expect(new Set(idsOf({ places: [place] })), place).toEqual(new Set(ids));
    }
  });

  it('by an outcome has the reports of it, and others only where their kind is asked for', () => {
    const killed = keep({ outcomes: ['killed'] });
    expect(
      killed.every((one) => one.kind === 'casualties' && one.casualties.outcome === 'killed'),
    ).toBe(true);
    const photos = keep({ kinds: ['photo'] });
    expect(keep({ kinds: ['photo'], outcomes: ['killed'] })).toHaveLength(
      killed.length + photos.length,
    );
    expect(keep({ kinds: ['casualties'], outcomes: ['killed'] })).toEqual(killed);
  });

  it('by a publisher takes what copies its text for another one', () => {
    const tass = keep({ publishers: ['tass'] });
    expect(tass.length).toBeGreaterThan(10);
    const read = tass.flatMap((one) => one.sources.map((id) => story.sources.get(id)?.publisher));
    expect(read).toContain('TASS (Russian)');
  });

  it('keeps what every part of it keeps, and all where it asks for nothing', () => {
    expect(keep({})).toHaveLength(reports.length);
    fc.assert(
      fc.property(anyFilter, ({ kinds, outcomes, measures, ...rest }) => {
        const parts = [
          { kinds, outcomes, measures },
          ...Object.entries(rest).map(([key, value]) => ({ [key]: value })),
        ];
        const kept = new Set(parts.map((part) => new Set(keep(part))));
        const inAll = reports.filter((one) => [...kept].every((some) => some.has(one)));
        expect(keep({ kinds, outcomes, measures, ...rest })).toEqual(inAll);
      }),
      { numRuns: 100 },
    );
  });
});

describe('the counts beside what can be chosen', () => {
  it('are how many reports remain once it is', () => {
    fc.assert(
      fc.property(anyFilter, (filter) => {
        const { places, publishers, languages } = filterCounts(story, filter, reports);
        for (const [place, count] of places) {
          expect(keep({ ...filter, places: [placeId(place)] })).toHaveLength(count);
        }
        for (const [key, count] of publishers) {
          expect(keep({ ...filter, publishers: [key] })).toHaveLength(count);
        }
        for (const [language, count] of languages) {
          expect(keep({ ...filter, languages: [language] })).toHaveLength(count);
        }
      }),
      { numRuns: 10 },
    );
  });

  it('of kinds add up to all that the rest of the filter keeps', () => {
    fc.assert(
      fc.property(anyFilter, (filter) => {
        const { kinds } = filterCounts(story, filter, reports);
        const rest = keep({ ...filter, kinds: [], outcomes: [], measures: [] });
        expect([...kinds.values()].reduce((sum, count) => sum + count, 0)).toBe(rest.length);
      }),
      { numRuns: 100 },
    );
  });

  it('name all that there is to choose, and nothing else', () => {
    const all = allCounts(story, reports);
    expect([...all.kinds.keys()].toSorted()).toEqual([...REPORT_KINDS].toSorted());
    expect(all.publishers.get('tass')).toBe(keep({ publishers: ['tass'] }).length);
    expect(all.places.get('kz')).toBe(reports.length);
  });
});

describe('a filtered situation', () => {
  const kz = situationAt(story, placeId('kz'), LATER);
  const filtered = (filter: Partial<ReportFilter>) =>
    filterSituation(story, { ...NO_FILTER, ...filter }, kz);

  it('keeps its status and its figures, and lists what the filter keeps', () => {
    fc.assert(
      fc.property(anyFilter, (filter) => {
        const left = filtered(filter);
        expect(left.emergency.status).toBe(kz.emergency.status);
        expect(left.emergency.worst).toBe(kz.emergency.worst);
        expect(kz.toll).toEqual(expect.arrayContaining([...left.toll]));
        expect(left.timeline.map(({ report }) => report.id).toSorted()).toEqual(
          idsOf(filter).toSorted(),
        );
      }),
      { numRuns: 30 },
    );
  });

  it('has the outcomes and measures asked for alone', () => {
    expect(filtered({ outcomes: ['killed'] }).toll.map(({ outcome }) => outcome)).not.toContain(
      'detained',
    );
    const { measures } = filtered({ measures: ['curfew'] }).emergency;
    expect(measures.map(({ measure }) => measure)).toEqual(['curfew']);
  });

  it('has the places asked for alone, and tells each report at one of them', () => {
    fc.assert(
      fc.property(anyFilter, (filter) => {
        const { inside } = filtered(filter);
        const told = keep(filter).map((report) => placeToldAt(story, filter, report));
        for (const id of [...inside.map(({ place }) => place), ...told]) {
          expect(isPlaceKept(filter, story.places.get(id) ?? { path: [] }), id).toBe(true);
        }
      }),
      { numRuns: 30 },
    );
  });
});
