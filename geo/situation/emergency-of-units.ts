import { MEASURES, SEVERITY_OF, type Measure } from '#geo/model/measure.ts';
import type { MeasureState, PartialMeasure, UnitCount } from './measure-state.ts';

interface ContainerStates {
  readonly states: readonly MeasureState[];
  readonly partial: readonly PartialMeasure[];
}

/**
 * What holds at a container, from what names it (or a place above it) and from what holds in its units:
 * a measure in force in all of them holds there; one that named the container is counted in its units
 * and has ended when it has ended in all of them.
 */
export function stateOfContainer(
  own: readonly MeasureState[],
  units: readonly (readonly MeasureState[])[],
): ContainerStates {
  if (units.length === 0) return { states: own, partial: [] };
  const combined = MEASURES.map((measure) => combine(measure, own, units));
  return {
    states: combined.flatMap(({ state }) => (state ? [state] : [])),
    partial: combined.flatMap(({ partial }) => (partial ? [partial] : [])),
  };
}

interface Combined {
  readonly state?: MeasureState;
  readonly partial?: PartialMeasure;
}

function combine(
  measure: Measure,
  own: readonly MeasureState[],
  units: readonly (readonly MeasureState[])[],
): Combined {
  const named = own.find((state) => state.measure === measure);
  const inUnits = units.flatMap((states) => states.filter((state) => state.measure === measure));
  const inForce = inUnits.filter((state) => state.phase === 'in-force');
  const count = { inForce: inForce.length, of: units.length };
  const partial = { measure, severity: SEVERITY_OF[measure], units: count };
  if (named && isOpen(named)) return { state: stateOfNamed(named, inUnits, count) };
  if (count.inForce === count.of)
    return { state: { ...sharedBy(inForce, latestBegun), units: count } };
  const past =
    named ?? (hasEndedEverywhere(inUnits, count) ? sharedBy(inUnits, latestEnded) : null);
  if (count.inForce === 0) return past ? { state: past } : {};
  return named ? { state: named, partial } : { partial };
}

const isOpen = ({ phase }: MeasureState) => phase === 'in-force' || phase === 'last-reported';

function hasEndedEverywhere(inUnits: readonly MeasureState[], { of }: UnitCount): boolean {
  return inUnits.length === of && inUnits.every((state) => state.phase === 'ended');
}

/** What names the container is counted in its units, and has ended when it has ended in all of them. */
function stateOfNamed(
  named: MeasureState,
  inUnits: readonly MeasureState[],
  count: UnitCount,
): MeasureState {
  if (count.inForce > 0) return { ...named, phase: 'in-force', units: count };
  if (!hasEndedEverywhere(inUnits, count)) return named;
  const last = latestEnded(inUnits);
  return { ...named, phase: 'ended', end: last.end, latest: last.latest };
}

type Choose = (states: readonly MeasureState[]) => MeasureState;

/** One state for all units; hours, extent and the announced end are said only where the units agree on them. */
function sharedBy(states: readonly MeasureState[], choose: Choose): MeasureState {
  const chosen = choose(states);
  return {
    ...chosen,
    through: undefined,
    hours: agree(states, ({ hours }) => hours) ? chosen.hours : undefined,
    extent: agree(states, ({ extent }) => extent?.en) ? chosen.extent : undefined,
    until: agree(states, localEnd) ? chosen.until : undefined,
  };
}

function agree(
  states: readonly MeasureState[],
  read: (state: MeasureState) => string | undefined,
): boolean {
  return new Set(states.map(read)).size === 1;
}

/** Midnight is midnight in each unit's own zone: the offset is left out. */
const localEnd = ({ until }: MeasureState) => until?.text.replace(/(?:Z|[+-]\d{2}:\d{2})$/, '');

/** The container is covered from the day its last unit was. */
function latestBegun(states: readonly MeasureState[]): MeasureState {
  return states.reduce((latest, state) =>
    (state.since?.last ?? 0) > (latest.since?.last ?? 0) ? state : latest,
  );
}

function latestEnded(states: readonly MeasureState[]): MeasureState {
  return states.reduce((latest, state) =>
    (state.end?.at.last ?? 0) > (latest.end?.at.last ?? 0) ? state : latest,
  );
}
