import { SEVERITY_OF } from '#geo/model/measure.ts';
import type { Moment } from '#geo/model/moment.ts';
import type { Place } from '#geo/model/place.ts';
import type { Story } from '#geo/model/story.ts';
import { hasPassed, type Spell } from './measure-spells.ts';
import { staleAfter } from './stale-after.ts';
import type { MeasureEnd, MeasurePhase, MeasureState } from './measure-state.ts';

/** What counts first at a place. */
export const PHASES: readonly MeasurePhase[] = ['in-force', 'announced', 'last-reported', 'ended'];

/** Where and as of when a spell is looked at. */
export interface SpellSetting {
  readonly story: Story;
  readonly place: Place;
  readonly moment: Moment;
}

/**
 * How a spell stands: its phase and, where it has ended, how (rules 11 and 12).
 * @param all The spells of the place, for a measure ends with the one that it was declared under.
 */
export function stateOf(
  spell: Spell,
  all: readonly Spell[],
  { story, place, moment }: SpellSetting,
): MeasureState {
  const end = endOf(spell, all, moment);
  const until = spell.lift && spell.lift.at.first > moment ? spell.lift.at : spell.until;
  const { measure, since, hours, extent, declaredBy, latest, lastMentioned } = spell;
  const severity = SEVERITY_OF[measure];
  const through = spell.at === place.id ? undefined : spell.at;
  const phase = phaseOf(spell, end !== undefined, moment, staleAfter(story));
  const said = { since, until, end, hours, extent, declaredBy, latest, lastMentioned };
  return { measure, severity, phase, through, ...said };
}

function phaseOf(spell: Spell, ended: boolean, moment: Moment, patience: number): MeasurePhase {
  if (ended) return 'ended';
  if (spell.since && spell.since.first > moment) return 'announced';
  const isOpenEnded = !spell.until && !spell.lift;
  return isOpenEnded && moment - spell.lastMentioned > patience ? 'last-reported' : 'in-force';
}

function endOf(spell: Spell, all: readonly Spell[], moment: Moment): MeasureEnd | undefined {
  const own = ownEnd(spell, moment);
  const shared = endWithContainer(spell, all, moment);
  if (!own || !shared) return own ?? shared;
  if (own.at.last !== shared.at.last) return own.at.last < shared.at.last ? own : shared;
  return own.kind === 'as-announced' && shared.by ? shared : own;
}

function ownEnd(spell: Spell, moment: Moment): MeasureEnd | undefined {
  if (spell.lift && spell.lift.at.first <= moment) return { kind: 'lifted', ...spell.lift };
  const passed = spell.until && hasPassed(spell.until, moment);
  return passed && spell.until ? { kind: 'as-announced', at: spell.until } : undefined;
}

/** A curfew or movement limit declared under an emergency ends with it. */
function endWithContainer(
  spell: Spell,
  all: readonly Spell[],
  moment: Moment,
): Extract<MeasureEnd, { kind: 'with' }> | undefined {
  const { under, since } = spell;
  if (!under || under === spell.measure) return undefined;
  const above = all.filter((other) => other.measure === under);
  const ends = above.map((other) => ownEnd(other, moment));
  if (above.length === 0 || ends.includes(undefined)) return undefined;
  const last = ends
    .filter((end) => end !== undefined && (!since || end.at.last >= since.first))
    .toSorted((one, other) => (other?.at.last ?? 0) - (one?.at.last ?? 0))[0];
  if (!last) return undefined;
  return {
    kind: 'with',
    measure: under,
    at: last.at,
    by: last.kind === 'as-announced' ? undefined : last.by,
  };
}

/**
 * Of what is said of one measure, what counts at the place: what is in force before what is not, of what has
 * ended the last, then what names the place itself or its nearest container, then the newest.
 */
export function compareSaid(one: MeasureState, other: MeasureState, place: Place): number {
  const distance = ({ through }: MeasureState) => (through ? place.path.indexOf(through) : 0);
  return (
    PHASES.indexOf(one.phase) - PHASES.indexOf(other.phase) ||
    (other.end?.at.last ?? 0) - (one.end?.at.last ?? 0) ||
    distance(one) - distance(other) ||
    (other.since?.first ?? 0) - (one.since?.first ?? 0)
  );
}
