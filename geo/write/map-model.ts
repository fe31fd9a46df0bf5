import type { Position } from 'geojson';
import type { PlaceId, ReportId, StoryId } from '#geo/model/ids.ts';
import { SEVERITIES, type Severity } from '#geo/model/measure.ts';
import { parseStoryDate, type Moment } from '#geo/model/moment.ts';
import type { Place, PlaceKind } from '#geo/model/place.ts';
import type { Report, ReportKind } from '#geo/model/report.ts';
import type { Story } from '#geo/model/story.ts';
import { numberOf } from '#geo/situation/compare-figures.ts';
import { situationsAt, type Situation } from '#geo/situation/situation.ts';
import { endingAt, isWithdrawn } from '#geo/situation/standing.ts';
import { leadEntries } from '#geo/situation/toll.ts';
import { regionAnchors } from './region-anchors.ts';

/** How a place's status is drawn. `past`: what it had once, shown when the story or the measure is over. */
export type StatusLook =
  | { readonly kind: 'in-force' | 'past'; readonly severity: Severity; readonly inherited: boolean }
  | { readonly kind: 'ended' }
  | { readonly kind: 'not-stated' };

/** The one figure a symbol's size follows; words have a size of their own. */
export interface TollLook {
  readonly figure: number | 'words';
  readonly disputed: boolean;
}

/** What a place's mark says aloud. */
interface MapMark {
  /** One sentence: the status, since when, through what. */
  readonly status: string;
  /** The headline figures, each with its words; empty where none is stated. */
  readonly toll: readonly string[];
}

/** What the live map says of a place besides. */
export interface MapCard extends MapMark {
  readonly newest: MapReportText | null;
  /** "3 photos"; null: none. */
  readonly photos: string | null;
  /** "12 reports"; null: none. */
  readonly reports: string | null;
  readonly asOf: string;
}

/** A report's own words, in its own language. */
export interface MapReportText {
  readonly text: string;
  readonly language: string;
  /** When it became known. */
  readonly when: string;
  readonly href: string;
}

/** A place as the map shows it. */
export interface MapPlace {
  readonly id: PlaceId;
  readonly kind: PlaceKind;
  readonly name: string;
  /** `[lng, lat]`; null: it has no position of its own and is in the list alone. */
  readonly position: Position | null;
  readonly look: StatusLook;
  readonly toll: TollLook | null;
  readonly href: string;
  readonly reportCount: number;
  readonly card: MapMark;
}

/** A place of the live map. */
export interface LiveMapPlace extends MapPlace {
  readonly card: MapCard;
}

/** A report in one line of the page's language; what it says is on its page. */
export interface MapReport {
  readonly id: ReportId;
  readonly kind: ReportKind;
  readonly place: PlaceId;
  /** Its own point, where it has one and is known to the site; null: it is told at its place's symbol (rule 18). */
  readonly position: Position | null;
  /** Superseded or withdrawn by the moment: not told as what is the case. */
  readonly hasEnded: boolean;
  readonly title: string;
  readonly when: string;
  readonly href: string;
}

/** What a map shows of a story as of a moment: JSON, complete, in one language. */
export interface MapModel {
  readonly story: StoryId;
  readonly revision: string;
  readonly moment: Moment;
  /** The story was over at the moment: places show the most severe status they had. */
  readonly hasEnded: boolean;
  /** Gravest first: the order of keyboard focus and of labels. */
  readonly places: readonly MapPlace[];
}

/** What the live map shows besides. */
export interface LiveMapModel extends MapModel {
  readonly places: readonly LiveMapPlace[];
  /** Newest first. */
  readonly reports: readonly MapReport[];
}

/** What the map says, composed elsewhere in the page's language. */
export interface MapTexts {
  readonly name: (place: Place, moment: Moment) => string;
  readonly status: (situation: Situation) => string;
  readonly toll: (situation: Situation) => readonly string[];
  readonly title: (report: Report) => string;
  readonly when: (report: Report, place: Place) => string;
  readonly photoCount: (count: number) => string;
  readonly reportCount: (count: number) => string;
  readonly asOf: (moment: Moment, place: Place) => string;
  readonly placeHref: (place: PlaceId) => string;
  readonly reportHref: (report: ReportId) => string;
}

/** The map of a story as of a moment. Pure; cost grows with the reports of the story. */
export function mapModelOf(story: Story, moment: Moment, texts: MapTexts): MapModel {
  return {
    ...headOf(story, moment),
    places: placesOf(story, moment, texts, markOf, situationsAt(story, moment)),
  };
}

function headOf(story: Story, moment: Moment): Omit<MapModel, 'places'> {
  const { settings, revision } = story;
  return { story: settings.id, revision, moment, hasEnded: hasEnded(story, moment) };
}

type Saying<Card extends MapMark> = (situation: Situation, texts: MapTexts) => Card;

function placesOf<Card extends MapMark>(
  story: Story,
  moment: Moment,
  texts: MapTexts,
  saying: Saying<Card>,
  situationOf: (place: PlaceId) => Situation,
) {
  const ended = hasEnded(story, moment);
  const places = [...story.places.values()].map((place) => {
    const situation = situationOf(place.id);
    const card = saying(situation, texts);
    return { ...mapPlaceOf(story, situation, ended, texts), card };
  });
  return places.toSorted(comparePlaces);
}

/** The same with the single reports, newest first, for a map that can be zoomed. */
export function liveMapModelOf(
  story: Story,
  moment: Moment,
  texts: MapTexts,
  situationOf = situationsAt(story, moment),
): LiveMapModel {
  const reports = [...story.reports.values()]
    .filter((report) => report.knownFrom <= moment)
    .toSorted((one, other) => other.knownFrom - one.knownFrom)
    .flatMap((report) => mapReportOf(story, report, moment, texts));
  const saying = (situation: Situation) => cardOf(story, situation, texts);
  const places = placesOf(story, moment, texts, saying, situationOf);
  return { ...headOf(story, moment), places, reports };
}

/** Whether the story's last day is over at the moment. */
export function hasEnded({ settings }: Story, moment: Moment): boolean {
  if (settings.period.until === undefined) return false;
  const last = parseStoryDate(settings.period.until, settings.timezone)?.last;
  return last !== undefined && last < moment;
}

const countReports = (story: Story, { place, moment }: Situation) =>
  (story.index.filedAt.get(place.id) ?? []).filter(({ knownFrom }) => knownFrom <= moment).length;

function mapPlaceOf(story: Story, situation: Situation, ended: boolean, texts: MapTexts) {
  const { place, moment } = situation;
  return {
    id: place.id,
    kind: place.kind,
    name: texts.name(place, moment),
    position: regionAnchors(story).get(place.id) ?? place.marker,
    look: lookOf(situation, ended),
    toll: tollLookOf(situation),
    href: texts.placeHref(place.id),
    reportCount: countReports(story, situation),
  };
}

/** The look of a place's status; in an ended story the most severe it had (rule 22). */
export function lookOf({ emergency, place }: Situation, ended: boolean): StatusLook {
  const { status, worst } = emergency;
  const inherited = (through: PlaceId | undefined) => through !== undefined && through !== place.id;
  if (ended && worst) {
    return { kind: 'past', severity: worst.severity, inherited: inherited(worst.through) };
  }
  switch (status.kind) {
    case 'in-force':
      return {
        kind: 'in-force',
        severity: status.state.severity,
        inherited: inherited(status.state.through),
      };
    case 'last-reported':
      return {
        kind: 'past',
        severity: status.state.severity,
        inherited: inherited(status.state.through),
      };
    case 'ended':
      return { kind: 'ended' };
    case 'not-stated':
      return { kind: 'not-stated' };
  }
}

/** Killed, everyone; else the largest of the groups: never their sum (rule 10). */
export function tollLookOf({ toll }: Situation): TollLook | null {
  const leads = leadEntries(toll).flatMap(({ headline, dispute }) =>
    headline
      ? [{ number: numberOf(headline.report.casualties.figure), disputed: dispute !== null }]
      : [],
  );
  const numbers = leads.flatMap(({ number }) => number ?? []);
  if (leads.length === 0) return null;
  return {
    figure: numbers.length > 0 ? Math.max(...numbers) : 'words',
    disputed: leads.some(({ disputed }) => disputed),
  };
}

const markOf = (situation: Situation, texts: MapTexts): MapMark => ({
  status: texts.status(situation),
  toll: texts.toll(situation),
});

function cardOf(story: Story, situation: Situation, texts: MapTexts): MapCard {
  const { place, moment, photos, timeline } = situation;
  const reports = countReports(story, situation);
  const standing = timeline.flatMap(({ report, ending }) => (isWithdrawn(ending) ? [] : [report]));
  const [newest] = standing.toSorted((one, other) => other.knownFrom - one.knownFrom);
  return {
    ...markOf(situation, texts),
    newest: newest ? saidOf(story, newest, texts) : null,
    photos: photos.length > 0 ? texts.photoCount(photos.length) : null,
    reports: reports > 0 ? texts.reportCount(reports) : null,
    asOf: texts.asOf(moment, place),
  };
}

function saidOf(story: Story, report: Report, texts: MapTexts): MapReportText | null {
  const place = story.places.get(report.place);
  if (!place) return null;
  const { summary: text, language } = report;
  return { text, language, when: texts.when(report, place), href: texts.reportHref(report.id) };
}

function mapReportOf(story: Story, report: Report, moment: Moment, texts: MapTexts): MapReport[] {
  const place = story.places.get(report.place);
  if (!place) return [];
  const { id, kind, precision } = report;
  return [
    {
      id,
      kind,
      place: place.id,
      position: precision === 'site' ? report.position : null,
      hasEnded: endingAt(story, report, moment) !== null,
      title: texts.title(report),
      when: texts.when(report, place),
      href: texts.reportHref(id),
    },
  ];
}

const KINDS_IN_ORDER: readonly PlaceKind[] = ['city', 'region', 'site', 'country'];

type Ranked = Pick<MapPlace, 'id' | 'kind' | 'look' | 'toll'>;

function comparePlaces(one: Ranked, other: Ranked): number {
  return (
    rankOf(one.look) - rankOf(other.look) ||
    sizeOf(other) - sizeOf(one) ||
    KINDS_IN_ORDER.indexOf(one.kind) - KINDS_IN_ORDER.indexOf(other.kind) ||
    (one.id < other.id ? -1 : 1)
  );
}

/** Graver is less; inherited comes right after declared. */
function rankOf(look: StatusLook): number {
  if (look.kind === 'ended') return 98;
  if (look.kind === 'not-stated') return 99;
  return SEVERITIES.indexOf(look.severity) * 2 + Number(look.inherited);
}

const sizeOf = ({ toll }: Ranked) => (typeof toll?.figure === 'number' ? toll.figure : 0);
