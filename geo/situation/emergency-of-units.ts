import { MEASURES, SEVERITY_OF, type Measure } from '#geo/model/measure.ts';
import type { MeasureState, PartialMeasure } from './measure-state.ts';

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
  const everywhere = inUnits.length === units.length;
  if (named) return { state: stateOfNamed(named, inUnits, count, everywhere) };
  if (count.inForce === count.of)
    return { state: { ...latestBegun(inForce), through: undefined, units: count } };
  if (count.inForce > 0)
    return { partial: { measure, severity: SEVERITY_OF[measure], units: count } };
  const allEnded = everywhere && inUnits.every((state) => state.phase === 'ended');
  return allEnded ? { state: { ...latestEnded(inUnits), through: undefined } } : {};
}

function stateOfNamed(
  named: MeasureState,
  inUnits: readonly MeasureState[],
  count: { inForce: number; of: number },
  everywhere: boolean,
): MeasureState {
  if (named.phase !== 'in-force' && named.phase !== 'last-reported') return named;
  if (count.inForce > 0) return { ...named, phase: 'in-force', units: count };
  const allEnded = everywhere && inUnits.every((state) => state.phase === 'ended');
  if (!allEnded) return named;
  const last = latestEnded(inUnits);
  return { ...named, phase: 'ended', end: last.end, latest: last.latest };
}

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
