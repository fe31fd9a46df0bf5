import type { Shown } from '#components/shown.ts';
import { parseStoryDate } from '#geo/model/moment.ts';
import type { CasualtiesReport } from '#geo/model/report.ts';
import type { EmergencyStatus } from '#geo/situation/emergency.ts';
import type { MeasureState } from '#geo/situation/measure-state.ts';
import type { Situation } from '#geo/situation/situation.ts';
import { leadEntries, type Dispute, type TollEntry } from '#geo/situation/toll.ts';
import { capitalise } from '#geo/words/parts.ts';
import { hasEnded } from '#geo/write/map-model.ts';
import { lookOf } from '#geo/write/place-look.ts';
import type { PreviewContent, PreviewFigure, PreviewStatus } from './preview-content.ts';

/** What the picture of a story says: its name, and the situation of the whole. */
export const storyContent = (root: Situation, shown: Shown, siteName: string): PreviewContent => ({
  ...placeContent(root, shown, siteName),
  kicker: null,
  title: shown.story.settings.name[shown.words.language],
});

/** What the picture of a place says: its status, its headline figures and who says so, as of when. */
export function placeContent(situation: Situation, shown: Shown, siteName: string): PreviewContent {
  const { words, moment } = shown;
  const { place, toll } = situation;
  const figures = leadEntries(toll).flatMap((entry) => figureOf(entry, shown) ?? []);
  const note = figures.length > 0 ? null : capitalise(words.say('line.no-toll'), words.language);
  return {
    ...commonContent(shown, place.timezone, siteName),
    kicker: kickerOf(place.path.slice(1), shown),
    title: words.placeWithLaterName(place, moment),
    isStruck: false,
    ending: null,
    status: statusOf(situation, shown),
    figures,
    note,
    summary: null,
    source: null,
  };
}

export function commonContent({ words, moment }: Shown, zone: string, siteName: string) {
  return {
    asOf: words.say('time.as-of', { moment: words.moment(moment, zone) }),
    siteName,
    sayMore: (count: number) =>
      words.say('preview.more-figures', { count, number: words.number(count) }),
  };
}

/** The containers but the story's root, which the story's name says, and the story. */
export function kickerOf(containers: Situation['place']['path'], { words, story }: Shown): string {
  const names = containers
    .filter((id) => id !== story.settings.root)
    .map((id) => words.placeOf(story, id));
  return [...names, story.settings.name[words.language]].join(' · ');
}

const PHASE_KINDS = {
  'in-force': 'in-force',
  announced: 'in-force',
  'last-reported': 'last-reported',
  ended: 'ended',
} as const satisfies Record<MeasureState['phase'], EmergencyStatus['kind']>;

/** The status that the place's mark on the map shows: in an ended story the most severe it had (rule 22). */
function statusOf(situation: Situation, { words, story, moment }: Shown): PreviewStatus {
  const { emergency, place } = situation;
  const isOver = hasEnded(story, moment);
  const { worst } = emergency;
  const status: EmergencyStatus =
    isOver && worst ? { kind: PHASE_KINDS[worst.phase], state: worst } : emergency.status;
  const label = isOver ? words.say('time.story-ended') : null;
  const look = lookOf(situation, isOver);
  if (status.kind === 'not-stated') {
    return {
      look,
      word: words.statusSentence(status, { story, place, moment }),
      detail: '',
      label,
    };
  }
  const name = words.measure(status.state.measure);
  const line = words.measureLine(status.state, { story, place, moment });
  const rest = line.startsWith(name) ? line.slice(name.length) : line;
  return { look, word: words.status(status), detail: begun(rest, words.language), label };
}

/** What follows the measure's name in a sentence, as a line of its own. */
const begun = (rest: string, language: Shown['words']['language']) =>
  capitalise(rest.replace(/^[\s,:;—–-]+/u, ''), language);

function figureOf(entry: TollEntry, shown: Shown): PreviewFigure | null {
  const { words, story } = shown;
  const { headline, dispute, outcome, group } = entry;
  if (dispute) {
    return {
      kind: 'dispute',
      label: words.tollLabel(outcome, group),
      word: words.say('dispute.disputed'),
      claims: claimsOf(dispute).map(({ report }) => ({
        figure: words.figure(report.casualties.figure),
        claimant: words.claimant(story, report.claimant),
      })),
    };
  }
  if (!headline) return null;
  const { report } = headline;
  return { kind: 'claim', text: words.claim(report).text, source: figureSource(report, shown) };
}

const claimsOf = (dispute: Dispute) =>
  dispute.kind === 'list' ? dispute.claims : [dispute.low, ...dispute.between, dispute.high];

/** Who says so, via whom, as of which day. */
export function figureSource(report: CasualtiesReport, { words, story, moment }: Shown): string {
  const zone = story.places.get(report.place)?.timezone ?? story.settings.timezone;
  const day = parseStoryDate(report.casualties.asOf, zone);
  const { text } = words.attribution(report, story);
  if (!day) return text;
  const date = words.date(day, zone, { withoutYearOf: moment });
  return `${text} · ${words.say('date.as-of', { date })}`;
}
