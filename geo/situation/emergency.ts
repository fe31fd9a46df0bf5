import { MEASURES, SEVERITIES, type Measure } from '#geo/model/measure.ts';
import type { Moment } from '#geo/model/moment.ts';
import type { Place } from '#geo/model/place.ts';
import type { Story } from '#geo/model/story.ts';
import type { MeasureState, PartialMeasure } from './measure-state.ts';
import { keptBetweenTurns } from './kept-between-turns.ts';
import { spellsAt } from './measure-spells.ts';
import { compareSaid, PHASES, stateOf } from './spell-state.ts';
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

/** What holds, held and was announced at the place as of the moment (rules 11 to 13). Pure. */
export function emergencyAt(story: Story, place: Place, moment: Moment): Emergency {
  const own = measureStatesAt(story, place, moment);
  const { states, partial } = stateOfContainer(own, unitStates(story, place, moment));
  const measures = states.toSorted(compareStates);
  return { measures, partial, status: statusOf(measures), worst: worstOf(measures) };
}

function unitStates(story: Story, place: Place, moment: Moment): (readonly MeasureState[])[] {
  return place.units.flatMap((id) => {
    const unit = story.places.get(id);
    return unit ? [measureStatesAt(story, unit, moment)] : [];
  });
}

/** One state for each measure ever said of the place or of a container of it. */
const measureStatesAt = keptBetweenTurns('own', workOutStates);

function workOutStates(story: Story, place: Place, moment: Moment): readonly MeasureState[] {
  const spells = spellsAt(story, place, moment).filter(({ replaced }) => !replaced);
  const states = spells.map((spell) => stateOf(spell, spells, { story, place, moment }));
  return MEASURES.flatMap((measure) => {
    const said = states.filter((state) => state.measure === measure);
    return said.toSorted((one, other) => compareSaid(one, other, place)).slice(0, 1);
  });
}

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
