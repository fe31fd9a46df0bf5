import type { PlaceId } from '#geo/model/ids.ts';
import type { Names } from '#geo/model/language.ts';
import { MEASURE_ACTIONS, type Measure } from '#geo/model/measure.ts';
import { momentOf, type Moment, type StoryDate } from '#geo/model/moment.ts';
import type { Place } from '#geo/model/place.ts';
import type { EmergencyReport, MeasureStatement } from '#geo/model/report.ts';
import type { NamedMeasure, Story } from '#geo/model/story.ts';
import { compareText } from './compare-text.ts';
import { keptBetweenTurns } from './kept-between-turns.ts';
import { isKnown, isWithdrawnAt } from './standing.ts';

interface SpellLimit {
  readonly at: StoryDate;
  readonly by: EmergencyReport;
}

/** A stretch of time for which a measure was declared at a place or at one of its containers. */
export interface Spell {
  readonly measure: Measure;
  /** The place that the measure names. */
  readonly at: PlaceId;
  since?: StoryDate | undefined;
  until?: StoryDate | undefined;
  hours?: string | undefined;
  extent?: Names | undefined;
  under?: Measure | undefined;
  lift?: SpellLimit | undefined;
  /** A later declaration took its place: a measure of its own, with its own start. */
  replaced?: SpellLimit | undefined;
  /** The spell of a container that a report of this place alone went on from. */
  readonly continues?: Spell | undefined;
  /** It held in parts of the place, unsaid which. */
  readonly isUneven: boolean;
  /** Everything said of it that counted, in the order in which it became known. */
  said: readonly NamedMeasure[];
  readonly declaredBy: EmergencyReport;
  latest: EmergencyReport;
  lastMentioned: Moment;
}

/**
 * Every spell of every measure that concerns the place: declared there or at a place that contains it,
 * in the order in which the reports became known, those that a later declaration replaced too. Reports withdrawn
 * by the moment are left out.
 */
export const spellsAt = keptBetweenTurns('own', workOutSpells);

function workOutSpells(story: Story, place: Place, moment: Moment): readonly Spell[] {
  const spells: Spell[] = [];
  for (const said of statementsFor(story, place, moment)) applyStatement(spells, said);
  return spells;
}

function statementsFor(story: Story, place: Place, moment: Moment): NamedMeasure[] {
  const named = place.path.flatMap((at) => story.index.naming.get(at) ?? []);
  const known = named.filter(({ report, statement, at }) => {
    if (!isKnown(report, moment) || (statement.uneven && at !== place.id)) return false;
    return !isWithdrawnAt(story, report, moment);
  });
  return linkedAfter(known.toSorted(compareStatements));
}

function compareStatements(one: NamedMeasure, other: NamedMeasure): number {
  return (
    one.report.knownFrom - other.report.knownFrom ||
    one.effective.first - other.effective.first ||
    actionOrder(one) - actionOrder(other) ||
    compareText(one.report.id, other.report.id) ||
    compareText(one.at, other.at)
  );
}

/** Where the order in time is tied, the link decides: what supersedes comes after what it supersedes. */
function linkedAfter(ordered: readonly NamedMeasure[]): NamedMeasure[] {
  const result: NamedMeasure[] = [];
  const waiting = [...ordered];
  while (waiting.length > 0) {
    const next = waiting.findIndex((said) => !waiting.some((other) => isTiedBefore(other, said)));
    result.push(...waiting.splice(Math.max(next, 0), 1));
  }
  return result;
}

function isTiedBefore(other: NamedMeasure, said: NamedMeasure): boolean {
  if (other.report.knownFrom !== said.report.knownFrom || other.report === said.report)
    return false;
  return said.report.links.supersedes.includes(other.report.id);
}

const actionOrder = ({ statement }: NamedMeasure) => MEASURE_ACTIONS.indexOf(statement.action);

function applyStatement(spells: Spell[], said: NamedMeasure): void {
  const live = spells.filter(
    (spell) => spell.measure === said.statement.measure && isLiveAt(spell, said.effective.first),
  );
  switch (said.statement.action) {
    case 'declare':
      return declare(spells, live, said);
    case 'change':
    case 'extend':
      return alter(spells, live, said);
    case 'lift':
      return lift(spells, live, said);
  }
}

/** A statement that takes effect at the very instant of an end still finds the measure there. */
function isLiveAt(spell: Spell, instant: Moment): boolean {
  const before = momentOf(instant - 1);
  if (spell.replaced) return false;
  if (spell.lift && spell.lift.at.first <= before) return false;
  return !(spell.until && hasPassed(spell.until, before));
}

/** Whether an announced end lies behind the instant; a date without a time lasts to the end of its day. */
export function hasPassed(until: StoryDate, instant: Moment): boolean {
  return until.precision === 'instant' ? instant >= until.last : instant > until.last;
}

function declare(spells: Spell[], live: readonly Spell[], said: NamedMeasure): void {
  const own = live.find((spell) => spell.at === said.at);
  if (own && !replaces(said, own)) return renew(own, said);
  if (own) own.replaced = { at: said.effective, by: said.report };
  spells.push(newSpell(said));
}

/** A declaration that supersedes the one before is a measure of its own, with its own start. */
const replaces = ({ report }: NamedMeasure, spell: Spell) =>
  report.links.supersedes.includes(spell.declaredBy.id);

function newSpell(said: NamedMeasure): Spell {
  const { report, statement, at, effective, until } = said;
  const { measure, hours, extent, under, uneven = false } = statement;
  const mentioned = { declaredBy: report, latest: report, lastMentioned: report.knownFrom };
  const stated = { since: effective, until, hours, extent, under, isUneven: uneven };
  return { measure, at, ...stated, said: [said], ...mentioned };
}

/** What a later declaration, change or extension says replaces what was said; what it leaves out stays. */
function renew(spell: Spell, said: NamedMeasure): void {
  const { report, statement, until } = said;
  spell.until = until ?? (isOpenEnding(statement) ? undefined : spell.until);
  spell.hours = statement.hours ?? spell.hours;
  spell.extent = statement.extent ?? (statement.action === 'declare' ? undefined : spell.extent);
  spell.under = statement.under ?? spell.under;
  spell.said = [...spell.said, said];
  spell.latest = report;
  spell.lastMentioned = report.knownFrom;
}

/** A change that names nothing new takes back the announced end: the measure is left open. */
function isOpenEnding({ action, hours, extent }: MeasureStatement): boolean {
  return action === 'change' && hours === undefined && extent === undefined;
}

function alter(spells: Spell[], live: readonly Spell[], said: NamedMeasure): void {
  const own = live.find((spell) => spell.at === said.at);
  const inherited = live[0];
  if (own) return renew(own, said);
  if (!inherited) {
    spells.push(newSpell(said));
    return;
  }
  const local: Spell = { ...inherited, at: said.at, continues: inherited };
  renew(local, said);
  spells.push(local);
}

/** A lift ends the measure at the places named and all within them, wherever it was declared. */
function lift(spells: Spell[], live: readonly Spell[], said: NamedMeasure): void {
  const end = { at: said.effective, by: said.report };
  if (live.length === 0 && !alreadyEnded(spells, said)) {
    spells.push({ ...newSpell(said), since: undefined, until: undefined, lift: end });
  }
  for (const spell of live) {
    spell.lift = end;
    spell.said = [...spell.said, said];
    spell.latest = said.report;
  }
}

const alreadyEnded = (spells: readonly Spell[], { statement }: NamedMeasure) =>
  spells.some((spell) => spell.measure === statement.measure);
