import type { Language } from '#geo/model/language.ts';
import type { Measure } from '#geo/model/measure.ts';
import { dayOf, parseStoryDate, type Moment, type StoryDate } from '#geo/model/moment.ts';
import type { EmergencyReport, MeasureStatement } from '#geo/model/report.ts';
import type { Place } from '#geo/model/place.ts';
import type { Story } from '#geo/model/story.ts';
import type { EmergencyStatus } from '#geo/situation/emergency.ts';
import type { MeasureEnd, MeasureState, PartialMeasure } from '#geo/situation/measure-state.ts';
import type { Calendar } from './calendar.ts';
import type { Say, Values } from './messages.ts';
import type { NameWords } from './names.ts';
import { capitalise } from './parts.ts';
import { oncePer } from '#geo/model/once-per.ts';

/** Where and as of when a measure is spoken of. */
export interface Setting {
  readonly story: Story;
  readonly place: Place;
  readonly moment: Moment;
}

export interface EmergencyWords {
  /** "State of emergency". */
  measure(measure: Measure): string;
  /** The status of a place in a word or two: "State of emergency", "Ended: curfew", "Not stated". */
  status(status: EmergencyStatus): string;
  /** "State of emergency since 5 January, 01:30, through Mangystau Region; declared by President of Kazakhstan". */
  statusSentence(status: EmergencyStatus, setting: Setting): string;
  /** The same of one measure, for lists; also of a place's worst. */
  measureLine(state: MeasureState, setting: Setting): string;
  /** "Curfew in 3 of 17 units". */
  partialLine(partial: PartialMeasure): string;
  /** What one report says of a measure: "Curfew declared: Nur-Sultan; from 5 January, 16:00, until 19 January". */
  measureStatement(statement: MeasureStatement, setting: Setting): string;
}

export function emergencyWordsOf(
  language: Language,
  say: Say,
  calendar: Calendar,
  names: NameWords,
): EmergencyWords {
  const tools = { say, calendar, names, language };
  const measure = (id: Measure) => capitalise(say(`measure.${id}`), language);
  const linesOf = oncePer((_state: MeasureState) => new Map<string, string>());
  const measureLine = (state: MeasureState, setting: Setting) => {
    const lines = linesOf(state);
    // A date's year is left out where it is the moment's: nothing else in a line depends on the moment.
    const year = dayOf(setting.moment, setting.place.timezone).slice(0, 'YYYY'.length);
    const key = `${setting.place.id} ${year}`;
    const line = lines.get(key) ?? capitalise(lineOf(tools, state, setting), language);
    lines.set(key, line);
    return line;
  };
  return {
    measure,
    measureLine,
    status: (status) => capitalise(statusWord(say, status), language),
    statusSentence: (status, setting) =>
      status.kind === 'not-stated'
        ? capitalise(say('line.no-status'), language)
        : measureLine(status.state, setting),
    partialLine: ({ measure: id, units }) =>
      say('state.partial', { measure: measure(id), count: units.inForce, total: units.of }),
    measureStatement: (statement, setting) =>
      capitalise(statementLine(tools, statement, setting), language),
  };
}

export interface Tools {
  readonly say: Say;
  readonly calendar: Calendar;
  readonly names: NameWords;
  readonly language: Language;
}

function statusWord(say: Say, status: EmergencyStatus): string {
  if (status.kind === 'not-stated') return say('status.not-stated');
  return say(`status.${status.kind}`, { measure: say(`measure.${status.state.measure}`) });
}

/** Clauses with commas; who says so after a semicolon. */
function lineOf(tools: Tools, state: MeasureState, setting: Setting): string {
  const clauses = [headOf(tools, state, setting), ...limitsOf(tools, state, setting)];
  const by = byWhom(tools, state, setting.story);
  return [clauses.join(', '), ...by].join('; ');
}

function headOf({ say, calendar }: Tools, state: MeasureState, setting: Setting): string {
  const measure = say(`measure.${state.measure}`);
  const on = (date: StoryDate) => calendar.date(date, setting.place.timezone, yearless(setting));
  switch (state.phase) {
    case 'in-force':
      return state.since
        ? say('state.since', { measure, date: on(state.since) })
        : say('state.in-force', { measure });
    case 'announced':
      return state.since
        ? say('state.announced', { measure, date: on(state.since) })
        : say('state.announced-undated', { measure });
    case 'last-reported': {
      const day = calendar.day(state.lastMentioned, setting.place.timezone, yearless(setting));
      return say('state.last-reported', { measure, date: day });
    }
    case 'ended':
      return state.end ? endedHead(say, measure, state.end, on) : say('status.ended', { measure });
  }
}

export const yearless = ({ moment }: Setting) => ({ withoutYearOf: moment });

function endedHead(
  say: Say,
  measure: string,
  end: MeasureEnd,
  on: (date: StoryDate) => string,
): string {
  const values = { measure, date: on(end.at) };
  switch (end.kind) {
    case 'lifted':
      return say('state.ended', values);
    case 'with':
      return say('state.ended-with', { ...values, other: say(`measure.${end.measure}`) });
    case 'as-announced':
      return say('state.ended-as-announced', values);
  }
}

/** Since when it was, through what, where, which part, at what hours, until when: what is known of them. */
function limitsOf(tools: Tools, state: MeasureState, setting: Setting): string[] {
  const { say, calendar, names, language } = tools;
  const on = (date: StoryDate) => calendar.date(date, setting.place.timezone, yearless(setting));
  const { through, units, extent, hours, until, phase, since } = state;
  const holds = phase === 'in-force' || phase === 'announced';
  return [
    ...(since && phase === 'ended' ? [say('state.began', { date: on(since) })] : []),
    ...(through ? [say('state.through', { place: names.placeOf(setting.story, through) })] : []),
    ...(units && holds ? [unitsClause(say, units.inForce, units.of)] : []),
    ...(extent ? [say('state.extent', { extent: extent[language] })] : []),
    ...(hours !== undefined && holds ? [hoursClause(say, hours)] : []),
    ...(until && holds ? [say('state.until', { date: on(until) })] : []),
  ];
}

const unitsClause = (say: Say, count: number, total: number) =>
  count === total ? say('state.all-units', { count }) : say('state.some-units', { count, total });

/** "23:00–07:00" crosses midnight. */
export function hoursClause(say: Say, text: string): string {
  const [from = '', until = ''] = text.split('-');
  const values: Values = { hours: `${from}–${until}` };
  return say(from > until ? 'state.hours-night' : 'state.hours-day', values);
}

function byWhom({ say, names }: Tools, state: MeasureState, story: Story): string[] {
  const { end, phase } = state;
  if (phase !== 'ended') return [declaredBy(say, names, state, story)];
  if (end?.kind !== 'lifted') return [];
  const key = isOfficial(story, end.by) ? 'state.lifted-by' : 'state.lifted-reported-by';
  return [say(key, { claimant: names.claimant(story, end.by.claimant) })];
}

/** An official body declares; whoever else says so, or mentions it only, is named as who says so. */
function declaredBy(say: Say, names: NameWords, state: MeasureState, story: Story): string {
  const { declaredBy: report, measure } = state;
  const declares = report.measures.some(
    (said) => said.measure === measure && said.action === 'declare',
  );
  const key = declares && isOfficial(story, report) ? 'state.declared-by' : 'state.reported-by';
  return say(key, { claimant: names.claimant(story, report.claimant) });
}

const isOfficial = (story: Story, { claimant }: EmergencyReport) =>
  story.claimants.get(claimant)?.kind === 'official';

function statementLine(tools: Tools, statement: MeasureStatement, setting: Setting): string {
  const { say, calendar, names, language } = tools;
  const zone = setting.place.timezone;
  const on = (text: string) => {
    const date = parseStoryDate(text, zone);
    return date ? calendar.date(date, zone, yearless(setting)) : text;
  };
  const { from, until, hours, extent, action } = statement;
  const head = say('statement.at', {
    measure: say(`measure.${statement.measure}`),
    action: say(`measure-action.${action}`),
    places: statement.places.map((id) => names.placeOf(setting.story, id)).join(', '),
  });
  const clauses = [
    ...(from === undefined ? [] : [say('statement.from', { date: on(from) })]),
    ...(until === undefined ? [] : [say('state.until', { date: on(until) })]),
    ...(hours === undefined ? [] : [hoursClause(say, hours)]),
    ...(extent ? [say('state.extent', { extent: extent[language] })] : []),
  ];
  return clauses.length > 0 ? `${head}; ${clauses.join(', ')}` : head;
}
