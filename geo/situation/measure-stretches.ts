import type { Moment, StoryDate } from '#geo/model/moment.ts';
import type { Place } from '#geo/model/place.ts';
import type { EmergencyReport } from '#geo/model/report.ts';
import type { NamedMeasure, Story } from '#geo/model/story.ts';
import { spellsAt, type Spell } from './measure-spells.ts';
import type { MeasureEnd, MeasureState } from './measure-state.ts';
import { compareSaid, stateOf } from './spell-state.ts';

/** That a measure was declared, changed, extended or lifted, and by which report. */
export interface MeasureMark extends NamedMeasure {
  /** It was said by the moment, and takes effect after it. */
  readonly isAhead: boolean;
  /** Never after the moment: when it took effect or, of one that lies ahead, became known. */
  readonly on: Moment;
}

/** How a stretch of a measure ended; a later declaration may have begun another. */
export type StretchEnd =
  MeasureEnd | { readonly kind: 'replaced'; readonly at: StoryDate; readonly by: EmergencyReport };

/** A stretch of time in which a measure held at a place, or is to hold. */
export interface MeasureStretch extends Omit<MeasureState, 'end' | 'units'> {
  readonly end?: StretchEnd | undefined;
  /** It held in parts of the place, unsaid which. */
  readonly isUneven: boolean;
  /** Null: only its end was ever reported. */
  readonly from: Moment | null;
  /** Null: it had not ended by the moment. */
  readonly to: Moment | null;
  /** By when they took effect. */
  readonly marks: readonly MeasureMark[];
}

/**
 * Every stretch of every measure that concerns the place, declared there or at a container, as known at the moment,
 * in the order in which they became known. Pure.
 */
export function stretchesAt(story: Story, place: Place, moment: Moment): MeasureStretch[] {
  const setting = { story, place, moment };
  const spells = spellsAt(story, place, moment);
  const standing = spells.filter(({ replaced }) => !replaced);
  const told = spells.map((spell) => ({ spell, state: stateOf(spell, standing, setting) }));
  return told
    .filter((one) => !told.some((other) => carriesOn(other, one, place)))
    .map(({ spell, state }) => stretchOf(spell, state, moment))
    .filter(({ from, to, end }) => end?.kind !== 'replaced' || (from ?? 0) < (to ?? 0));
}

interface ToldSpell {
  readonly spell: Spell;
  readonly state: MeasureState;
}

/** Whether a spell of the place alone tells what the container's told until then, and is the one that counts. */
function carriesOn(own: ToldSpell, containers: ToldSpell, place: Place): boolean {
  if (own.spell.continues !== containers.spell) return false;
  return compareSaid(own.state, containers.state, place) <= 0;
}

function stretchOf(spell: Spell, state: MeasureState, moment: Moment): MeasureStretch {
  const replacement = replacementOf(spell, state.end, moment);
  const end = replacement ?? state.end;
  const from = spell.since?.first ?? null;
  return {
    ...state,
    phase: replacement ? 'ended' : state.phase,
    end,
    isUneven: spell.isUneven,
    from,
    to: end ? momentOfEnd(end, from) : null,
    marks: marksOf(spell.said, moment),
  };
}

function replacementOf(
  { replaced }: Spell,
  end: MeasureEnd | undefined,
  moment: Moment,
): StretchEnd | undefined {
  if (!replaced || replaced.at.first > moment) return undefined;
  return end && end.at.last < replaced.at.first ? undefined : { kind: 'replaced', ...replaced };
}

/** What is lifted on a day is over on that day; an announced end without a time lasts to the end of its day. */
function momentOfEnd(end: StretchEnd, from: Moment | null): Moment {
  const isAnnounced = end.kind === 'as-announced' || (end.kind === 'with' && !end.by);
  const to = isAnnounced ? end.at.last : end.at.first;
  return from !== null && to < from ? from : to;
}

/** One mark for what a report says of the measure at one time: its last word counts. */
function marksOf(said: readonly NamedMeasure[], moment: Moment): MeasureMark[] {
  const marks = said.map((one) => markOf(one, moment));
  const byReport = new Map(marks.map((mark) => [`${mark.report.id} ${mark.effective.text}`, mark]));
  return [...byReport.values()].toSorted((one, other) => one.on - other.on);
}

function markOf(said: NamedMeasure, moment: Moment): MeasureMark {
  const isAhead = said.effective.first > moment;
  return { ...said, isAhead, on: isAhead ? said.report.knownFrom : said.effective.first };
}
