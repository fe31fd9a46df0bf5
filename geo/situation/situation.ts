import type { PlaceId } from '#geo/model/ids.ts';
import type { Moment } from '#geo/model/moment.ts';
import type { Place } from '#geo/model/place.ts';
import type { PhotoReport, Report } from '#geo/model/report.ts';
import type { Story } from '#geo/model/story.ts';
import { emergencyAt, type Emergency } from './emergency.ts';
import { compareText } from './compare-text.ts';
import { keptBetweenTurns } from './kept-between-turns.ts';
import { placesInside } from './places-inside.ts';
import { endingAt, isKnown, isWithdrawn, type Ending } from './standing.ts';
import { tollAt, type PlaceToll, type TollEntry } from './toll.ts';

/** A report of the timeline, and how it had ended by the moment. */
export interface TimelineItem {
  readonly report: Report;
  readonly ending: Ending | null;
}

/** What is known of a place as of a moment. Derived, never stored. */
export interface Situation {
  readonly place: Place;
  readonly moment: Moment;
  readonly emergency: Emergency;
  /** Claims about exactly this place. */
  readonly toll: readonly TollEntry[];
  /** Claims about places inside it: listed under it, never added to it. */
  readonly inside: readonly PlaceToll[];
  /** Photos of the place and of places inside it, by when they were taken. */
  readonly photos: readonly PhotoReport[];
  /** Reports of the place and of places inside it, newest first by when it happened: of a span, by its end. */
  readonly timeline: readonly TimelineItem[];
}

/**
 * The situation of a place as of a moment: a function of the reports known then alone (rule 1). Cost grows with the
 * reports of the place and of the places inside it, not with the story; asked for again, what no turn lies between is
 * the same object.
 * @throws Error where the story has no such place.
 */
export function situationAt(story: Story, placeId: PlaceId, moment: Moment): Situation {
  const place = story.places.get(placeId);
  if (!place) throw new Error(`The story "${story.settings.id}" has no place "${placeId}".`);
  return { place, moment, ...knownAt(story, place, moment) };
}

const knownAt = keptBetweenTurns('inside', (story, place, moment) => {
  const inside = placesInside(story, place);
  const timeline = timelineOf(story, place, inside, moment);
  return {
    emergency: emergencyAt(story, place, moment),
    toll: tollAt(story, place.id, moment),
    inside: tollsOf(story, inside, moment),
    photos: photosOf(timeline),
    timeline,
  };
});

/**
 * The situations of a story's places as of a moment, each worked out when it is first asked for, once.
 * @throws Error, in what it returns, where the story has no such place.
 */
export function situationsAt(story: Story, moment: Moment): (place: PlaceId) => Situation {
  const made = new Map<PlaceId, Situation>();
  return (place) => {
    const situation = made.get(place) ?? situationAt(story, place, moment);
    made.set(place, situation);
    return situation;
  };
}

function tollsOf(story: Story, places: readonly Place[], moment: Moment): PlaceToll[] {
  return places
    .map(({ id }) => ({ place: id, entries: tollAt(story, id, moment) }))
    .filter(({ entries }) => entries.length > 0);
}

/** Every report about the place and the places inside it, whenever it became known, in that order. */
export const reportsAbout = (story: Story, place: Place): Report[] =>
  reportsOf(story, [place, ...placesInside(story, place)]).toSorted(
    (one, other) => one.knownFrom - other.knownFrom,
  );

/** The reports filed at the places, and those that name measures there. */
function reportsOf(story: Story, places: readonly Place[]): Report[] {
  const reports = new Set<Report>();
  for (const { id } of places) {
    for (const report of story.index.filedAt.get(id) ?? []) reports.add(report);
    for (const { report } of story.index.naming.get(id) ?? []) reports.add(report);
  }
  return [...reports];
}

function timelineOf(
  story: Story,
  place: Place,
  inside: readonly Place[],
  moment: Moment,
): TimelineItem[] {
  return reportsOf(story, [place, ...inside])
    .filter((report) => isKnown(report, moment))
    .toSorted(compareByOccurrence)
    .map((report) => ({ report, ending: endingHere(story, report, moment, place) }));
}

/** A report that names this place's measures counts as superseded once it is so for this place. */
function endingHere(story: Story, report: Report, moment: Moment, place: Place): Ending | null {
  const named =
    report.kind === 'emergency' && report.measures.some(({ places }) => places.includes(place.id));
  return endingAt(story, report, moment, named ? place.id : undefined);
}

function compareByOccurrence(one: Report, other: Report): number {
  return (
    other.occurred.last - one.occurred.last ||
    other.occurred.first - one.occurred.first ||
    other.knownFrom - one.knownFrom ||
    compareText(one.id, other.id)
  );
}

/** Withdrawn photos are left out: nothing says any more that they show this. */
function photosOf(timeline: readonly TimelineItem[]): PhotoReport[] {
  return timeline
    .flatMap(({ report, ending }) =>
      report.kind === 'photo' && !isWithdrawn(ending) ? [report] : [],
    )
    .toReversed();
}
