import type { IncidentType } from '#geo/model/incident.ts';
import type { Language } from '#geo/model/language.ts';
import type { Severity } from '#geo/model/measure.ts';
import type { Moment } from '#geo/model/moment.ts';
import type { PlaceKind } from '#geo/model/place.ts';
import type { Report, ReportKind } from '#geo/model/report.ts';
import type { ClaimantKind, Story } from '#geo/model/story.ts';
import type { Group, Outcome } from '#geo/model/toll.ts';
import type { Situation } from '#geo/situation/situation.ts';
import { endingAt, isWithdrawn } from '#geo/situation/standing.ts';
import { leadEntries } from '#geo/situation/toll.ts';
import { ageWordsOf, type AgeWords } from './ages.ts';
import { calendarOf, type Calendar } from './calendar.ts';
import { emergencyWordsOf, type EmergencyWords } from './emergency-words.ts';
import { endingsOf, type EndingSentence } from './endings.ts';
import { figuresOf, type FigureWords } from './figures.ts';
import { sayIn, type Say } from './messages.ts';
import { namesOf, type NameWords } from './names.ts';
import { capitalise } from './parts.ts';
import { oncePer } from '#geo/model/once-per.ts';
import { stretchWordsOf, type StretchWords } from './stretch-words.ts';

/**
 * What the software says, in one language (rule 23). Everything here is composed in that language; a
 * report's own texts are not touched. Pure.
 */
export interface Words
  extends AgeWords, Calendar, FigureWords, NameWords, EmergencyWords, StretchWords {
  readonly language: Language;
  /** A message by its key. @throws Error where the key is unknown or a value is missing. */
  readonly say: Say;
  readonly ending: EndingSentence;
  outcome(outcome: Outcome): string;
  group(group: Group): string;
  severity(severity: Severity): string;
  claimantKind(kind: ClaimantKind): string;
  incidentType(type: IncidentType): string;
  reportKind(kind: ReportKind): string;
  placeKind(kind: PlaceKind): string;
  /** How exactly the location is known: rule 18. */
  precision(precision: PlaceKind): string;
  /** What a report is, in one line of this language: its figure, measures, incident type or kind. */
  reportTitle(report: Report, story: Story): string;
  /** What goes before a title of a claim withdrawn by the moment: "Denied by Health Ministry: "; empty for all others. */
  withdrawal(report: Report, story: Story, moment: Moment): string;
  /**
   * A title for where nothing else goes with it: who says so and, of a claim withdrawn by the moment, how it ended:
   * "Denied by Health Ministry: 164 people killed, according to …".
   */
  titleAlone(report: Report, story: Story, moment: Moment): string;
  /** Status, the figure of killed with its claimant: without the place's name and "as of". */
  situationSummary(situation: Situation, story: Story): string;
  /** The whole situation in one line, for descriptions, previews and cards. */
  situationLine(situation: Situation, story: Story): string;
}

const made = new Map<Language, Words>();

/** The words of a language; made once. */
export function wordsFor(language: Language): Words {
  const words = made.get(language) ?? makeWords(language);
  made.set(language, words);
  return words;
}

function makeWords(language: Language): Words {
  const say = sayIn(language);
  const calendar = calendarOf(language, say);
  const names = namesOf(language, say, calendar);
  const figures = figuresOf(language, say, (story, id) => names.claimant(story, id));
  const emergency = emergencyWordsOf(language, say, calendar, names);
  const parts = { ...calendar, ...names, ...figures, ...emergency, ...vocabularyOf(say) };
  const situationSummary = (situation: Situation, story: Story) =>
    summaryOf(language, parts, say, situation, story);
  const ending = endingsOf(say, names, figures);
  const withdrawal = (report: Report, story: Story, moment: Moment) => {
    const end = endingAt(story, report, moment);
    return end && isWithdrawn(end) ? `${capitalise(ending(report, end, story), language)}: ` : '';
  };
  const reportTitle = oncePer((report: Report, story: Story) =>
    capitalise(titleOf(parts, report, story), language),
  );
  return {
    ...parts,
    ...ageWordsOf(say, (value) => figures.number(value)),
    ...stretchWordsOf({ language, say, calendar, names }),
    language,
    say,
    ending,
    reportTitle,
    withdrawal,
    titleAlone: (report, story, moment) => {
      const claimant = names.claimant(story, report.claimant);
      const said = say('claim.with-claimant', { claim: reportTitle(report, story), claimant });
      return `${withdrawal(report, story, moment)}${said}`;
    },
    situationSummary,
    situationLine: (situation, story) => {
      const { place, moment } = situation;
      const status = situationSummary(situation, story);
      const line = say('line.situation', {
        place: names.placeWithLaterName(place, moment),
        status,
      });
      const asOf = say('date.as-of', { date: calendar.moment(moment, place.timezone) });
      return `${line} ${capitalise(asOf, language)}.`;
    },
  };
}

const vocabularyOf = (say: Say) => ({
  outcome: (outcome: Outcome) => say(`outcome.${outcome}`),
  group: (group: Group) => say(`group.${group}`),
  severity: (severity: Severity) => say(`severity.${severity}`),
  claimantKind: (kind: ClaimantKind) => say(`claimant-kind.${kind}`),
  incidentType: (type: IncidentType) => say(`incident.${type}`),
  reportKind: (kind: ReportKind) => say(`report-kind.${kind}`),
  placeKind: (kind: PlaceKind) => say(`place-kind.${kind}`),
  precision: (precision: PlaceKind) => say(`precision.${precision}`),
});

type Parts = NameWords & FigureWords & EmergencyWords & ReturnType<typeof vocabularyOf>;

function titleOf(parts: Parts, report: Report, story: Story): string {
  switch (report.kind) {
    case 'casualties':
      return parts.claim(report).text;
    case 'emergency': {
      const place = story.places.get(report.place);
      if (!place) return parts.reportKind(report.kind);
      const setting = { story, place, moment: report.knownFrom };
      return report.measures.map((said) => parts.measureStatement(said, setting)).join('. ');
    }
    case 'incident':
      return parts.incidentType(report.incidentType);
    case 'photo':
    case 'statement':
      return parts.reportKind(report.kind);
  }
}

function summaryOf(
  language: Language,
  parts: Parts,
  say: Say,
  { place, moment, emergency, toll }: Situation,
  story: Story,
) {
  const status = parts.statusSentence(emergency.status, { story, place, moment });
  const lead = leadEntries(toll).flatMap((entry) => {
    const claim = parts.headline(entry, story)?.text;
    const by = entry.headline?.report.claimant;
    if (claim === undefined || by === undefined) return [];
    const claimant = parts.claimant(story, by);
    return [entry.dispute ? claim : say('claim.with-claimant', { claim, claimant })];
  });
  return [status, ...(lead.length > 0 ? lead : [capitalise(say('line.no-toll'), language)])]
    .map((sentence) => `${sentence}.`)
    .join(' ');
}
