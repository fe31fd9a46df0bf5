import { describe, expect, it } from 'vitest';
import { placeId } from '#geo/model/ids.ts';
import { AT_REST, movedOn, withChanged, type Rotation } from './rotation.ts';

const [A, B, C] = [placeId('a'), placeId('b'), placeId('c')];
const ORDER = [A, B, C];

/** Where a rotation goes in so many stops. */
function stopsFrom(rotation: Rotation, count: number, order = ORDER): (string | null)[] {
  const stops: (string | null)[] = [];
  let now = rotation;
  for (let stop = 0; stop < count; stop += 1) {
    now = movedOn(now, order);
    stops.push(now.focus);
  }
  return stops;
}

describe('a rotation', () => {
  it('shows each place once a round, in order, over and over', () => {
    expect(stopsFrom(AT_REST, 7)).toEqual([A, B, C, A, B, C, A]);
  });

  it('goes on where the order changed, and leaves nothing out', () => {
    const after = movedOn(AT_REST, ORDER);
    expect(stopsFrom(after, 2, [C, A, B])).toEqual([C, B]);
  });

  it('goes to a place that changed before all others, the last changed first', () => {
    const rotation = withChanged(withChanged(movedOn(AT_REST, ORDER), [B]), [C]);
    expect(stopsFrom(rotation, 3)).toEqual([C, B, A]);
  });

  it('does not count what is shown already as a change to come', () => {
    const rotation = withChanged(movedOn(AT_REST, ORDER), [A]);
    expect(rotation.waiting).toEqual([]);
  });

  it('shows what has not changed all the same', () => {
    let rotation = movedOn(AT_REST, ORDER);
    const stops = [];
    for (let stop = 0; stop < 8; stop += 1) {
      rotation = movedOn(withChanged(rotation, [A, B]), ORDER);
      stops.push(rotation.focus);
    }
    expect(stops).toContain(C);
  });

  it('keeps no more places waiting than there are, however often they change', () => {
    let rotation = movedOn(AT_REST, ORDER);
    for (let update = 0; update < 100; update += 1) rotation = withChanged(rotation, [B, C]);
    expect(rotation.waiting).toEqual([B, C]);
  });

  it('counts its rounds', () => {
    let rotation = AT_REST;
    const rounds = [];
    for (let stop = 0; stop < 7; stop += 1) {
      rotation = movedOn(rotation, ORDER);
      rounds.push(rotation.rounds);
    }
    expect(rounds).toEqual([0, 0, 0, 1, 1, 1, 2]);
  });

  it('stays at the one place there is, and nowhere where there is none', () => {
    expect(stopsFrom(AT_REST, 3, [B])).toEqual([B, B, B]);
    expect(stopsFrom(AT_REST, 2, [])).toEqual([null, null]);
  });

  it('never goes to a changed place that it is not asked for', () => {
    expect(stopsFrom(withChanged(AT_REST, [C]), 3, [A, B])).toEqual([A, B, A]);
  });
});
