import { describe, expect, it } from 'vitest';
import { placeId } from '#geo/model/ids.ts';
import { parseMoment } from '#geo/model/moment.ts';
import type { Story } from '#geo/model/story.ts';
import { decree, smallStory, statement, toll } from './golden/small-story.test-support.ts';
import { situationAt } from './situation.ts';
import type { Claim } from './toll.ts';

/** What the story of Kazakhstan does not reach: small stories, in UTC, each for one rule. */
function at(story: Story, place: string, moment: string) {
  const parsed = parseMoment(moment, 'UTC');
  if (parsed === null) throw new Error(`${moment} is no moment.`);
  return situationAt(story, placeId(place), parsed);
}

const ids = (claims: readonly Claim[]) => claims.map(({ report }) => report.id);
const endings = (claims: readonly Claim[]) =>
  claims.map(({ report, ending }) => `${report.id} ${ending?.kind} ${ending?.by.id}`);

/** The one figure there is of the town, at the end of the story. */
function killed(story: Story, moment = '2022-02-01', place = 'town') {
  const [entry] = at(story, place, moment).toll;
  if (!entry) throw new Error('There is no figure.');
  return { ...entry, headline: entry.headline?.report.id ?? null };
}

function measure(story: Story, place: string, moment: string, name = 'curfew') {
  return at(story, place, moment).emergency.measures.find((state) => state.measure === name);
}

const phase = (...asked: Parameters<typeof measure>) => measure(...asked)?.phase;

describe('a claim', () => {
  const first = toll('first', '2022-01-01', '10');
  const taken = statement('taken-back', '2022-01-03', { retracts: ['first'] });

  it('stands again once a report restores it after a retraction', () => {
    const back = statement('back', '2022-01-05', { restores: ['first'] });
    const story = smallStory(first, taken, back);
    expect(killed(story, '2022-01-02').headline).toBe('first');
    expect(killed(story, '2022-01-03').headline).toBeNull();
    expect(killed(story, '2022-01-05').headline).toBe('first');
  });

  it('ends again when it is retracted after a restoration', () => {
    const back = statement('back', '2022-01-05', { restores: ['first'] });
    const again = statement('again', '2022-01-07', { retracts: ['first'] });
    expect(endings(killed(smallStory(first, taken, back, again)).ended)).toEqual([
      'first retracts again',
    ]);
  });

  it('stays ended when the figure that superseded it is retracted', () => {
    const second = toll('second', '2022-01-02', '12', { supersedes: ['first'] });
    const fallen = statement('fallen', '2022-01-03', { retracts: ['second'] });
    const { headline, ended } = killed(smallStory(first, second, fallen));
    expect(headline).toBeNull();
    expect(endings(ended)).toEqual(['second retracts fallen', 'first supersedes second']);
  });

  it('of ours is mended by a report that corrects it', () => {
    const mended = toll('mended', '2022-01-02', '1', { corrects: ['first'] });
    const { headline, ended } = killed(smallStory(first, mended));
    expect(headline).toBe('mended');
    expect(endings(ended)).toEqual(['first corrects mended']);
  });

  it('is taken off by a report that removes it, and still listed', () => {
    const removal = statement('removal', '2022-01-02', { removes: ['first'] });
    expect(endings(killed(smallStory(first, removal)).ended)).toEqual(['first removes removal']);
  });

  it('of a spokesman is superseded by his own ministry, not by another body', () => {
    const spoken = toll('first', '2022-01-01', '10', { claimant: 'spokesman' });
    const own = toll('second', '2022-01-02', '12', { supersedes: ['first'] });
    const police = { claimant: 'police', supersedes: ['second'] };
    const other = toll('third', '2022-01-03', '11', police);
    const { ended } = killed(smallStory(spoken, own, other));
    expect(ended.map(({ ending }) => ending?.bySameBody)).toEqual([false, true]);
  });
});

describe('figures of different bodies', () => {
  const said = toll('said', '2022-01-02', '748');
  const by = (claimant: string, fields: object = {}) => ({ claimant, ...fields });

  it('make a range where they exclude each other on the same day', () => {
    const { dispute } = killed(smallStory(said, toll('other', '2022-01-02', '500', by('agency'))));
    expect(dispute).toMatchObject({
      kind: 'range',
      low: { report: { id: 'other' } },
      high: { report: { id: 'said' } },
    });
  });

  it('make a list where a word is among them', () => {
    const word = toll('word', '2022-01-02', 'dozens', by('agency', { conflictsWith: ['said'] }));
    const { dispute } = killed(smallStory(said, word));
    expect(dispute?.kind === 'list' && ids(dispute.claims)).toEqual(['said', 'word']);
  });

  it('do not dispute each other where "about" can stand for the exact number', () => {
    const near = toll('near', '2022-01-02', 'about 750', by('agency'));
    const far = toll('far', '2022-01-02', 'about 800', by('police'));
    expect(killed(smallStory(said, near))).toMatchObject({ dispute: null, earlier: [] });
    expect(ids(killed(smallStory(said, near)).alsoClaimed)).toHaveLength(1);
    expect(killed(smallStory(said, far)).dispute?.kind).toBe('range');
  });

  it('stand beside each other where one says "at least" and leaves room', () => {
    const floor = toll('z-floor', '2022-01-02', 'at-least 200', by('agency'));
    const { headline, dispute, alsoClaimed } = killed(smallStory(said, floor));
    expect([headline, dispute, ids(alsoClaimed)]).toEqual(['said', null, ['z-floor']]);
  });

  it('are history, not a dispute, where one is as of an earlier day', () => {
    const old = toll('old', '2022-01-01', '500', by('agency'));
    expect(killed(smallStory(said, old))).toMatchObject({ dispute: null, alsoClaimed: [] });
    expect(ids(killed(smallStory(said, old)).earlier)).toEqual(['old']);
  });
});

describe('what is counted', () => {
  it('stands together where reports tell of the same event, and is never a headline', () => {
    const of = (event: string) => ({ casualties: { basis: 'event', event } });
    const { headline, events } = killed(
      smallStory(
        toll('one', '2022-01-01', '1', of('crash')),
        toll('other', '2022-01-02', '1', of('fire')),
        toll('two', '2022-01-03', '2', of('crash')),
      ),
    );
    expect(headline).toBeNull();
    expect(events.map(ids)).toEqual([['two', 'one'], ['other']]);
  });

  it('may be zero: nobody killed is a figure', () => {
    const nobody = toll('nobody', '2022-01-01', '0');
    expect(killed(smallStory(nobody)).headline).toBe('nobody');
  });

  it('may be at 0° north, 0° east, which is a place', () => {
    const there = toll('there', '2022-01-01', '3', { place: 'origin', precision: 'site' });
    const { place, toll: entries } = at(smallStory(there), 'origin', '2022-01-01');
    expect(place.marker).toEqual([0, 0]);
    expect(entries[0]?.headline?.report.id).toBe('there');
  });

  it('goes by the link where two figures became known at the same instant', () => {
    const instant = '2022-01-01T10:00:00Z';
    const story = smallStory(
      toll('a-later', instant, '12', { supersedes: ['b-earlier'] }),
      toll('b-earlier', instant, '10'),
    );
    expect(killed(story).headline).toBe('a-later');
    expect(endings(killed(story).ended)).toEqual(['b-earlier supersedes a-later']);
  });
});

describe('a measure', () => {
  const curfew = { measure: 'curfew', action: 'declare', places: ['north'] } as const;
  const open = decree('open', '2022-01-01', [curfew]);
  const liftOf = (...places: string[]) => ({ measure: 'curfew', action: 'lift', places }) as const;

  it('left open and not mentioned for 14 days was last reported in force', () => {
    const story = smallStory(open);
    expect(phase(story, 'town', '2022-01-15')).toBe('in-force');
    expect(phase(story, 'town', '2022-01-16')).toBe('last-reported');
    expect(at(story, 'town', '2022-01-16').emergency.status.kind).toBe('last-reported');
  });

  it('is in force again once it is mentioned', () => {
    const mention = decree('mention', '2022-01-20', [{ ...curfew, action: 'extend' }]);
    const story = smallStory(open, mention);
    expect(phase(story, 'north', '2022-01-19')).toBe('last-reported');
    expect(measure(story, 'north', '2022-01-20')).toMatchObject({
      phase: 'in-force',
      since: { text: '2022-01-01' },
    });
  });

  it('until a day lasts to the end of that day, and then ended as announced', () => {
    const story = smallStory(decree('dated', '2022-01-01', [{ ...curfew, until: '2022-01-05' }]));
    expect(phase(story, 'north', '2022-01-05T23:59:59Z')).toBe('in-force');
    expect(measure(story, 'north', '2022-01-06T00:00:00Z')).toMatchObject({
      phase: 'ended',
      end: { kind: 'as-announced', at: { text: '2022-01-05' } },
    });
  });

  it('is announced before it begins', () => {
    const ahead = decree('ahead', '2022-01-01', [{ ...curfew, from: '2022-01-03' }]);
    const story = smallStory(ahead);
    expect(phase(story, 'north', '2022-01-02')).toBe('announced');
    expect(at(story, 'north', '2022-01-02').emergency.status.kind).toBe('not-stated');
    expect(phase(story, 'north', '2022-01-03T00:00:00Z')).toBe('in-force');
  });

  it('declared under an emergency ends with it', () => {
    const emergency = { ...curfew, measure: 'state-of-emergency' } as const;
    const story = smallStory(
      decree('both', '2022-01-01', [emergency, { ...curfew, under: 'state-of-emergency' }]),
      decree('over', '2022-01-04', [{ ...emergency, action: 'lift', from: '2022-01-04' }]),
    );
    expect(phase(story, 'town', '2022-01-03')).toBe('in-force');
    expect(measure(story, 'town', '2022-01-04')).toMatchObject({
      phase: 'ended',
      end: { kind: 'with', measure: 'state-of-emergency', by: { id: 'over' } },
    });
  });

  it('of the country ends where it is lifted and goes on in the neighbour', () => {
    const story = smallStory(
      decree('country', '2022-01-01', [{ ...curfew, places: ['land'] }]),
      decree('lifted', '2022-01-03', [liftOf('north')]),
    );
    expect(phase(story, 'quay', '2022-01-03')).toBe('ended');
    expect(measure(story, 'south', '2022-01-03')).toMatchObject({
      phase: 'in-force',
      through: 'land',
    });
    expect(measure(story, 'land', '2022-01-03')?.units).toEqual({ inForce: 1, of: 2 });
  });

  it('has ended in the country when it is lifted in all its units', () => {
    const story = smallStory(
      decree('country', '2022-01-01', [{ ...curfew, places: ['land'] }]),
      decree('lifted-north', '2022-01-03', [liftOf('north')]),
      decree('lifted-south', '2022-01-04', [liftOf('south')]),
    );
    expect(measure(story, 'land', '2022-01-04')).toMatchObject({
      phase: 'ended',
      end: { kind: 'lifted', by: { id: 'lifted-south' } },
    });
  });

  it('declared unit by unit holds in the country once it holds in all', () => {
    const south = decree('south', '2022-01-03', [{ ...curfew, places: ['south'] }]);
    const story = smallStory(open, south);
    const before = at(story, 'land', '2022-01-02').emergency;
    expect(before).toMatchObject({ status: { kind: 'not-stated' } });
    expect(before.partial).toMatchObject([{ measure: 'curfew', units: { inForce: 1, of: 2 } }]);
    expect(measure(story, 'land', '2022-01-03')?.units).toEqual({ inForce: 2, of: 2 });
  });

  it('has the hours of the country only where its units agree on them', () => {
    const hoursIn = (place: string, hours: string) =>
      decree(place, '2022-01-01', [{ ...curfew, places: [place], hours }]);
    const mixed = smallStory(hoursIn('north', '22:00-06:00'), hoursIn('south', '23:00-07:00'));
    expect(measure(mixed, 'land', '2022-01-02')?.hours).toBeUndefined();
    const alike = smallStory(hoursIn('north', '23:00-07:00'), hoursIn('south', '23:00-07:00'));
    expect(measure(alike, 'land', '2022-01-02')?.hours).toBe('23:00-07:00');
  });

  it('is inherited from the nearest container that it names', () => {
    const story = smallStory(
      decree('country', '2022-01-01', [{ ...curfew, places: ['land'], hours: '23:00-07:00' }]),
      decree('region', '2022-01-02', [
        { ...curfew, action: 'change', places: ['north'], hours: '22:00-06:00' },
      ]),
    );
    expect(measure(story, 'town', '2022-01-01')).toMatchObject({ through: 'land' });
    expect(measure(story, 'town', '2022-01-02')).toMatchObject({
      through: 'north',
      hours: '22:00-06:00',
    });
  });

  it('declared anew in one unit is said of that unit once it has ended in the country', () => {
    const story = smallStory(
      decree('country', '2022-01-01', [{ ...curfew, places: ['land'], until: '2022-01-02' }]),
      decree('again', '2022-01-04', [{ ...curfew, places: ['north'] }]),
    );
    const { partial, status } = at(story, 'land', '2022-01-05').emergency;
    expect(status.kind).toBe('ended');
    expect(partial).toMatchObject([{ measure: 'curfew', units: { inForce: 1, of: 2 } }]);
  });

  it('is superseded in the timeline of the places that the later report names, and there alone', () => {
    const story = smallStory(
      decree('both', '2022-01-01', [{ ...curfew, places: ['north', 'south'] }], { place: 'land' }),
      decree('north-ends', '2022-01-03', [liftOf('north')], { supersedes: ['both'] }),
    );
    const endingOf = (place: string) =>
      at(story, place, '2022-01-04').timeline.find(({ report }) => report.id === 'both')?.ending;
    expect(endingOf('north')).toMatchObject({ kind: 'supersedes' });
    expect(endingOf('south')).toBeNull();
    expect(endingOf('land')).toBeNull();
  });

  it('that is uneven says nothing of the places within', () => {
    const uneven = { ...curfew, places: ['land'], uneven: true } as const;
    const story = smallStory(decree('uneven', '2022-01-01', [uneven]));
    expect(phase(story, 'land', '2022-01-01')).toBe('in-force');
    expect(measure(story, 'town', '2022-01-01')).toBeUndefined();
  });

  it('holds again when the report that lifted it is retracted', () => {
    const story = smallStory(
      open,
      decree('lifted', '2022-01-03', [liftOf('north')]),
      statement('denial', '2022-01-05', { retracts: ['lifted'] }),
    );
    expect(phase(story, 'north', '2022-01-04')).toBe('ended');
    expect(phase(story, 'north', '2022-01-05')).toBe('in-force');
  });

  it('goes by the link where two reports became known at the same instant', () => {
    const instant = '2022-01-01T10:00:00Z';
    const later = { supersedes: ['b-earlier'] };
    const story = smallStory(
      decree('a-later', instant, [{ ...curfew, hours: '22:00-06:00' }], later),
      decree('b-earlier', instant, [{ ...curfew, hours: '23:00-07:00' }]),
    );
    expect(measure(story, 'north', '2022-01-02')?.hours).toBe('22:00-06:00');
  });
});
