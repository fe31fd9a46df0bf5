import type { Position } from 'geojson';
import type { PlaceId, ReportId, StoryId } from '#geo/model/ids.ts';
import { parseStoryDate, type Moment } from '#geo/model/moment.ts';
import { oncePer } from '#geo/model/once-per.ts';
import type { Place, PlaceKind } from '#geo/model/place.ts';
import type { Report, ReportKind } from '#geo/model/report.ts';
import { NO_FILTER } from '#geo/model/report-filter.ts';
import type { Story } from '#geo/model/story.ts';
import { situationsAt, type Situation } from '#geo/situation/situation.ts';
import { endingAt, isWithdrawn } from '#geo/situation/standing.ts';
import { comparePlaces, lookOf, tollLookOf, type StatusLook, type TollLook } from './place-look.ts';
import { regionAnchors } from './region-anchors.ts';
import { toldReports, type HiddenReports, type ToldReports } from './told-reports.ts';

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
  /** Told at this place, by what the page's filter keeps. */
  readonly reportCount: number;
  /** Not asked for by the page's filter: it is not shown. */
  readonly isFilteredOut?: true;
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
  /** Not kept by the page's filter: it is not shown. */
  readonly isFilteredOut?: true;
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
  /** What the page's filter hides; null: there is none. */
  readonly filtered: HiddenReports | null;
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

/** The map of a story as of a moment, and what a filter hides of it. Pure; cost grows with the reports of the story. */
export function mapModelOf(
  story: Story,
  moment: Moment,
  texts: MapTexts,
  filter = NO_FILTER,
): MapModel {
  const told = toldReports(story, moment, filter);
  const situationOf = situationsAt(story, moment);
  const places = placesOf(story, moment, texts, told, markOf, situationOf);
  return { ...headOf(story, moment, told), places };
}

function headOf(story: Story, moment: Moment, { filtered }: ToldReports): Omit<MapModel, 'places'> {
  const { settings, revision } = story;
  return { story: settings.id, revision, moment, hasEnded: hasEnded(story, moment), filtered };
}

type Saying<Card extends MapMark> = (situation: Situation, texts: MapTexts) => Card;

/** Set where it is so, and otherwise not there: a map without a filter is told nothing of filters. */
const filteredOut = (isShown: boolean) => (isShown ? {} : { isFilteredOut: true as const });

function placesOf<Card extends MapMark>(
  story: Story,
  moment: Moment,
  texts: MapTexts,
  told: ToldReports,
  saying: Saying<Card>,
  situationOf: (place: PlaceId) => Situation,
) {
  const ended = hasEnded(story, moment);
  const places = [...story.places.values()].map((place) => {
    const situation = situationOf(place.id);
    return {
      ...mapPlaceOf(story, situation, ended, texts),
      reportCount: told.countAt(place.id),
      ...filteredOut(told.isPlaceShown(place)),
      card: saying(situation, texts),
    };
  });
  return places.toSorted(comparePlaces);
}

/** The same with the single reports, newest first, for a map that can be zoomed. */
export function liveMapModelOf(
  story: Story,
  moment: Moment,
  texts: MapTexts,
  filter = NO_FILTER,
  situationOf = situationsAt(story, moment),
): LiveMapModel {
  const told = toldReports(story, moment, filter);
  const reports = [...story.reports.values()]
    .filter((report) => report.knownFrom <= moment)
    .toSorted((one, other) => other.knownFrom - one.knownFrom)
    .flatMap((report) => mapReportOf(story, report, moment, texts, told));
  const saying = (situation: Situation) => cardOf(story, situation, texts, told);
  const places = placesOf(story, moment, texts, told, saying, situationOf);
  return { ...headOf(story, moment, told), places, reports };
}

/** Whether the story's last day is over at the moment. */
export const hasEnded = (story: Story, moment: Moment): boolean => lastInstantOf(story) < moment;

const lastInstantOf = oncePer(({ settings: { period, timezone } }: Story): number => {
  const until = period.until === undefined ? null : parseStoryDate(period.until, timezone);
  return until?.last ?? Infinity;
});

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
  };
}

const markOf = (situation: Situation, texts: MapTexts): MapMark => ({
  status: texts.status(situation),
  toll: texts.toll(situation),
});

function cardOf(story: Story, situation: Situation, texts: MapTexts, told: ToldReports): MapCard {
  const { place, moment, timeline } = situation;
  const photos = situation.photos.filter(told.isTold).length;
  const reports = told.countAt(place.id);
  const standing = timeline.flatMap(({ report, ending }) =>
    isWithdrawn(ending) || !told.isTold(report) ? [] : [report],
  );
  const [newest] = standing.toSorted((one, other) => other.knownFrom - one.knownFrom);
  return {
    ...markOf(situation, texts),
    newest: newest ? saidOf(story, newest, texts) : null,
    photos: photos > 0 ? texts.photoCount(photos) : null,
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

function mapReportOf(
  story: Story,
  report: Report,
  moment: Moment,
  texts: MapTexts,
  told: ToldReports,
): MapReport[] {
  const place = story.places.get(report.place);
  if (!place) return [];
  const { id, kind, precision } = report;
  return [
    {
      id,
      kind,
      place: told.placeOf(report),
      position: precision === 'site' ? report.position : null,
      hasEnded: endingAt(story, report, moment) !== null,
      ...filteredOut(told.isTold(report)),
      title: texts.title(report),
      when: texts.when(report, place),
      href: texts.reportHref(id),
    },
  ];
}
