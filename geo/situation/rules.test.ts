import { describe, expect, it } from 'vitest';
import { placeId } from '#geo/model/ids.ts';
import { parseMoment, type Moment } from '#geo/model/moment.ts';
import type { Outcome, Group } from '#geo/model/toll.ts';
import { readRealStory } from './golden/read-real-story.test-support.ts';
import { situationAt } from './situation.ts';
import { tollAt, type TollEntry } from './toll.ts';

/** What must hold of Kazakhstan, January 2022, said one by one. Times without an offset are Almaty's. */
const story = readRealStory();
const everyMoment = [
  ...new Set([...story.reports.values()].map(({ knownFrom }) => knownFrom)),
].toSorted((one, other) => one - other);

function momentAt(text: string): Moment {
  const moment = parseMoment(text, story.settings.timezone);
  if (moment === null) throw new Error(`${text} is no moment.`);
  return moment;
}

const at = (place: string, text: string) => situationAt(story, placeId(place), momentAt(text));

function entryAt(place: string, moment: Moment, outcome: Outcome, group: Group) {
  const entries = tollAt(story, placeId(place), moment);
  return entries.find((entry) => entry.outcome === outcome && entry.group === group);
}

const figureOf = (entry: TollEntry | undefined) => entry?.headline?.report.casualties.figure;
const exactly = (value: number) => ({ kind: 'number', qualifier: 'exact', value });

function killed(place: string, text: string, group: Group = 'everyone') {
  return entryAt(place, momentAt(text), 'killed', group);
}

function measure(place: string, text: string, name: string) {
  return at(place, text).emergency.measures.find((state) => state.measure === name);
}

describe('the figure of 164', () => {
  it('is stated at 21:00 on 9 January', () => {
    expect(figureOf(killed('kz', '2022-01-09T21:00+06:00'))).toEqual(exactly(164));
    expect(figureOf(killed('kz', '2022-01-09T21:32:59+06:00'))).toEqual(exactly(164));
  });

  it('is denied by the ministry from 21:33 and still listed', () => {
    const entry = killed('kz', '2022-01-09T21:33+06:00');
    expect(entry?.headline).toBeNull();
    expect(entry?.ended).toMatchObject([
      {
        report: { id: '0109-164-killed' },
        ending: { kind: 'denies', by: { claimant: 'kz-health-ministry' }, bySameBody: false },
      },
    ]);
  });
});

describe('the officers of Almaty', () => {
  it('injured, 353, are never in the figure of the country', () => {
    for (const moment of everyMoment) {
      const entry = entryAt('kz', moment, 'injured', 'law-enforcement');
      expect(JSON.stringify(entry?.headline?.report.casualties.figure ?? '')).not.toContain('353');
      expect(entry?.headline?.report.place ?? 'kz').toBe('kz');
    }
    const inAlmaty = at('kz', '2022-01-06').inside.find(({ place }) => place === 'almaty');
    expect(inAlmaty?.entries.map(figureOf)).toContainEqual(exactly(353));
  });

  it('killed are 12, then 13, then 11 as another body says', () => {
    const said = ['2022-01-06T14:12+06:00', '2022-01-06T15:12+06:00', '2022-01-16'].map((text) =>
      killed('almaty', text, 'law-enforcement'),
    );
    expect(said.map(figureOf)).toEqual([12, 13, 11].map(exactly));
    expect(said[2]?.headline?.report.claimant).toBe('almaty-police');
    expect(
      said[2]?.ended.map(({ report, ending }) => [report.id, ending?.kind, ending?.bySameBody]),
    ).toEqual([
      ['0106-almaty-le-13-killed', 'supersedes', false],
      ['0106-almaty-le-12-killed', 'supersedes', true],
    ]);
  });
});

describe('the emergency', () => {
  it('holds in Aktau through the Mangystau Region since 5 January, 01:30', () => {
    expect(at('aktau', '2022-01-06').emergency.status).toMatchObject({
      kind: 'in-force',
      state: {
        measure: 'state-of-emergency',
        through: 'mangystau-region',
        since: { text: '2022-01-05T01:30:00+05:00' },
        declaredBy: { claimant: 'kz-president' },
      },
    });
  });

  it('is not stated of Nur-Sultan until 16:49, and then holds since 16:00', () => {
    const before = at('nur-sultan', '2022-01-05T16:48:59+06:00');
    expect(before.emergency.status.kind).toBe('not-stated');
    expect(at('nur-sultan', '2022-01-05T16:49+06:00').emergency.status).toMatchObject({
      kind: 'in-force',
      state: { measure: 'state-of-emergency', since: { text: '2022-01-05T16:00:00+06:00' } },
    });
  });

  it('holds in all 17 units of the country from 6 January, 06:00', () => {
    const part = { measure: 'state-of-emergency', units: { inForce: 4, of: 17 } };
    expect(at('kz', '2022-01-06T05:59+06:00').emergency.partial).toContainEqual(
      expect.objectContaining(part),
    );
    expect(measure('kz', '2022-01-06T06:00+06:00', 'state-of-emergency')).toMatchObject({
      phase: 'in-force',
      units: { inForce: 17, of: 17 },
    });
  });

  it.each(['almaty', 'nur-sultan', 'mangystau-region', 'aktau', 'kz'])(
    'of %s was lifted on 19 January by the president, not merely over as announced',
    (place) => {
      expect(measure(place, '2022-01-19', 'state-of-emergency')).toMatchObject({
        phase: 'ended',
        end: { kind: 'lifted', by: { id: '0119-soe-ends', claimant: 'kz-president' } },
      });
    },
  );
});

describe('the toll', () => {
  it('keeps "dozens" as a word', () => {
    const entry = killed('almaty', '2022-01-06', 'attackers-as-claimed');
    expect(figureOf(entry)).toEqual({ kind: 'words', words: 'dozens' });
  });

  it('of the country goes from 164 over 225, 227, 230, 232 and 241 to 238', () => {
    const figures = everyMoment.flatMap((moment) => {
      const figure = figureOf(entryAt('kz', moment, 'killed', 'everyone'));
      return figure?.kind === 'number' ? [figure.value] : [];
    });
    const steps = figures.filter((value, index) => value !== figures[index - 1]);
    expect(steps).toEqual([164, 225, 227, 230, 232, 241, 238]);
  });

  it('never has "at least 10" of one event or the six in custody for a headline', () => {
    const places = [...story.places.keys()];
    const headlines = everyMoment.flatMap((moment) =>
      places.flatMap((place) => tollAt(story, place, moment).map(({ headline }) => headline)),
    );
    const ids = new Set(headlines.map((headline) => headline?.report.id));
    expect(ids).not.toContain('0106-hrw-10-killed');
    expect(ids).not.toContain('0223-custody-6');
    expect(killed('almaty', '2022-01-26')?.events[0]).toMatchObject([
      { report: { id: '0106-hrw-10-killed' } },
    ]);
    expect(killed('kz', '2022-02-23', 'civilians')?.subsets).toMatchObject([
      { report: { id: '0223-custody-6' } },
    ]);
  });
});
