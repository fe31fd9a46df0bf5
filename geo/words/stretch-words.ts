import { parseStoryDate, type StoryDate } from '#geo/model/moment.ts';
import type { MeasureMark, MeasureStretch, StretchEnd } from '#geo/situation/measure-stretches.ts';
import { hoursClause, yearless, type Setting, type Tools } from './emergency-words.ts';

export interface StretchWords {
  /** When a measure held: "5–19 January; lifted". It may begin with a small letter. */
  stretch(stretch: MeasureStretch, setting: Setting): string;
  /** What a report did to a measure, and when: "extended 13 January". */
  mark(mark: MeasureMark, setting: Setting): string;
  /** What it said besides: "until 19 January, every night 23:00–07:00"; may be empty. */
  markTerms(mark: MeasureMark, setting: Setting): string;
}

export const stretchWordsOf = (tools: Tools): StretchWords => ({
  stretch: (stretch, setting) => lineOf(tools, stretch, setting),
  mark: ({ statement, effective, isAhead }, setting) =>
    tools.say(isAhead ? 'mark.ahead' : 'mark.on', {
      action: tools.say(`measure-action.${statement.action}`),
      date: dateOf(tools, effective, setting),
    }),
  markTerms: (mark, setting) => termsOf(tools, mark, setting).join(', '),
});

const dateOf = ({ calendar }: Tools, date: StoryDate, setting: Setting) =>
  calendar.date(date, setting.place.timezone, yearless(setting));

/** When; how it ended or what is known of its end after a semicolon. */
function lineOf(tools: Tools, stretch: MeasureStretch, setting: Setting): string {
  const { end } = stretch;
  const ending = end ? howItEnded(tools, end) : prospectOf(tools, stretch, setting);
  return `${spanOf(tools, stretch, setting)}; ${ending}`;
}

function spanOf(tools: Tools, stretch: MeasureStretch, setting: Setting): string {
  const { say } = tools;
  const { phase, since, end } = stretch;
  if (since && end) return rangeOf(tools, since, end.at, setting);
  if (end) return say('stretch.until-only', { date: dateOf(tools, end.at, setting) });
  if (!since) return say('stretch.no-start');
  const from = dateOf(tools, since, setting);
  return say(phase === 'announced' ? 'stretch.announced' : 'statement.from', { date: from });
}

/** "5–19 January", or in full where it ended before it began by what is known. */
function rangeOf(tools: Tools, since: StoryDate, end: StoryDate, setting: Setting): string {
  const range = parseStoryDate(`${since.text}/${end.text}`, setting.place.timezone);
  if (range) return dateOf(tools, range, setting);
  const [from, until] = [since, end].map((date) => dateOf(tools, date, setting));
  return tools.say('time.period', { from: from ?? '', until: until ?? '' });
}

const ENDED = {
  lifted: 'stretch.lifted',
  'as-announced': 'stretch.as-announced',
  replaced: 'stretch.replaced',
} as const;

function howItEnded({ say }: Tools, end: StretchEnd): string {
  if (end.kind !== 'with') return say(ENDED[end.kind]);
  return say('stretch.ended-with', { measure: say(`measure.${end.measure}`) });
}

/** What was known of an end that had not come. */
function prospectOf(
  tools: Tools,
  { phase, until, lastMentioned }: MeasureStretch,
  setting: Setting,
): string {
  const { say, calendar } = tools;
  if (phase === 'last-reported') {
    const date = calendar.day(lastMentioned, setting.place.timezone, yearless(setting));
    return say('stretch.last-reported', { date });
  }
  if (!until) return say('stretch.open');
  return say('stretch.until', { date: dateOf(tools, until, setting) });
}

function termsOf(tools: Tools, { statement, until }: MeasureMark, setting: Setting): string[] {
  const { say, language } = tools;
  const { hours, extent } = statement;
  return [
    ...(until ? [say('state.until', { date: dateOf(tools, until, setting) })] : []),
    ...(hours === undefined ? [] : [hoursClause(say, hours)]),
    ...(extent ? [say('state.extent', { extent: extent[language] })] : []),
  ];
}
