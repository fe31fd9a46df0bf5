import { MEASURES, SEVERITIES, SEVERITY_OF, type Measure } from '#geo/model/measure.ts';
import type { Moment } from '#geo/model/moment.ts';
import type { Place } from '#geo/model/place.ts';
import type { Story } from '#geo/model/story.ts';
import type { MeasureEnd, MeasurePhase, MeasureState, PartialMeasure } from './measure-state.ts';
import { hasPassed, spellsAt, type Spell } from './measure-spells.ts';
import { stateOfContainer } from './emergency-of-units.ts';

/** The emergency at a place as of a moment. */
export interface Emergency {
  /** One state a measure, strongest first: those in force, then announced, then last reported, then ended. */
  readonly measures: readonly MeasureState[];
  /** Measures in force in some of a container's units. */
  readonly partial: readonly PartialMeasure[];
  readonly status: EmergencyStatus;
  /** The strongest measure that had begun by the moment, in force or not: what an ended story shows. */
  readonly worst: MeasureState | null;
}

/** The one status a place shows. `not-stated` is not "none". */
export type EmergencyStatus =
  | { readonly kind: 'in-force'; readonly state: MeasureState }
  | { readonly kind: 'last-reported'; readonly state: MeasureState }
  | { readonly kind: 'ended'; readonly state: MeasureState }
  | { readonly kind: 'not-stated' };

const MILLISECONDS_A_DAY = 86_400_000;

/** What holds, held and was announced at the place as of the moment (rules 11 to 13). Pure. */
export function emergencyAt(story: Story, place: Place, moment: Moment): Emergency {
  const own = measureStatesAt(story, place, moment);
  const { states, partial } = stateOfContainer(own, unitStates(story, place, moment));
  const measures = states.toSorted(compareStates);
  return { measures, partial, status: statusOf(measures), worst: worstOf(measures) };
}

function unitStates(story: Story, place: Place, moment: Moment): MeasureState[][] {
  return place.units.flatMap((id) => {
    const unit = story.places.get(id);
    return unit ? [measureStatesAt(story, unit, moment)] : [];
  });
}

/** One state for each measure ever said of the place or of a container of it. */
function measureStatesAt(story: Story, place: Place, moment: Moment): MeasureState[] {
  const spells = spellsAt(story, place, moment);
  const staleAfter = story.settings.staleAfterDays * MILLISECONDS_A_DAY;
  const states = spells.map((spell) => stateOf(spell, spells, place, moment, staleAfter));
  return MEASURES.flatMap((measure) => {
    const said = states.filter((state) => state.measure === measure);
    return said.toSorted((one, other) => compareSaid(one, other, place)).slice(0, 1);
  });
}

/**
 * Of what is said of one measure, what counts at the place: what is in force before what is not, of what has
 * ended the last, then what names the place itself or its nearest container, then the newest.
 */
function compareSaid(one: MeasureState, other: MeasureState, place: Place): number {
  const distance = ({ through }: MeasureState) => (through ? place.path.indexOf(through) : 0);
  return (
    PHASES.indexOf(one.phase) - PHASES.indexOf(other.phase) ||
    (other.end?.at.last ?? 0) - (one.end?.at.last ?? 0) ||
    distance(one) - distance(other) ||
    (other.since?.first ?? 0) - (one.since?.first ?? 0)
  );
}

function stateOf(
  spell: Spell,
  all: readonly Spell[],
  place: Place,
  moment: Moment,
  staleAfter: number,
): MeasureState {
  const end = endOf(spell, all, moment);
  const until = spell.lift && spell.lift.at.first > moment ? spell.lift.at : spell.until;
  const { measure, since, hours, extent, declaredBy, latest, lastMentioned } = spell;
  const severity = SEVERITY_OF[measure];
  const through = spell.at === place.id ? undefined : spell.at;
  const phase = phaseOf(spell, end !== undefined, moment, staleAfter);
  const said = { since, until, end, hours, extent, declaredBy, latest, lastMentioned };
  return { measure, severity, phase, through, ...said };
}

function phaseOf(spell: Spell, ended: boolean, moment: Moment, staleAfter: number): MeasurePhase {
  if (ended) return 'ended';
  if (spell.since && spell.since.first > moment) return 'announced';
  const isOpenEnded = !spell.until && !spell.lift;
  return isOpenEnded && moment - spell.lastMentioned > staleAfter ? 'last-reported' : 'in-force';
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

const PHASES: readonly MeasurePhase[] = ['in-force', 'announced', 'last-reported', 'ended'];

/** Phase, then severity and rank of the measure. */
function compareStates(one: MeasureState, other: MeasureState): number {
  return PHASES.indexOf(one.phase) - PHASES.indexOf(other.phase) || compareStrength(one, other);
}

function compareStrength(one: MeasureState, other: MeasureState): number {
  const bySeverity = SEVERITIES.indexOf(one.severity) - SEVERITIES.indexOf(other.severity);
  return bySeverity || rankOf(one.measure) - rankOf(other.measure);
}

const rankOf = (measure: Measure) => MEASURES.indexOf(measure);

function statusOf(measures: readonly MeasureState[]): EmergencyStatus {
  const inForce = measures.find((state) => state.phase === 'in-force');
  if (inForce) return { kind: 'in-force', state: inForce };
  const past = worstOf(measures);
  if (!past) return { kind: 'not-stated' };
  return { kind: past.phase === 'last-reported' ? 'last-reported' : 'ended', state: past };
}

function worstOf(measures: readonly MeasureState[]): MeasureState | null {
  const begun = measures.filter((state) => state.phase !== 'announced');
  return begun.toSorted((one, other) => compareStrength(one, other))[0] ?? null;
}
