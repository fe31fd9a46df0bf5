import type { ClaimantId, PlaceId } from '#geo/model/ids.ts';
import type { Language } from '#geo/model/language.ts';
import { parseStoryDate, type Moment } from '#geo/model/moment.ts';
import type { Place } from '#geo/model/place.ts';
import type { Report } from '#geo/model/report.ts';
import type { Claimant, Story } from '#geo/model/story.ts';
import type { Calendar } from './calendar.ts';
import type { Say } from './messages.ts';

/** Who says so, and through whom. `via` is a text of the report, in the report's own language. */
interface Attribution {
  readonly claimant: string;
  readonly via: string | undefined;
  readonly viaLanguage: string;
  /** "Interior Ministry of Kazakhstan, via Khabar 24". */
  readonly text: string;
}

export interface NameWords {
  /** @throws Error where the story has no such claimant. */
  claimant(story: Story, id: ClaimantId): string;
  place(place: Place): string;
  /** @throws Error where the story has no such place. */
  placeOf(story: Story, id: PlaceId): string;
  /** The name during the story and, as of a moment after it changed, the later one: rule 19. */
  placeWithLaterName(place: Place, moment: Moment): string;
  attribution(report: Report, story: Story): Attribution;
  /** "became known on 7 January 2022", where that is a later day than it happened (rule 17); else null. */
  knownLater(report: Report, zone: string): string | null;
}

export function namesOf(language: Language, say: Say, calendar: Calendar): NameWords {
  const claimant = (story: Story, id: ClaimantId) => claimantOf(story, id).name[language];
  return {
    claimant,
    place: ({ name }) => name[language],
    placeOf: (story, id) => placeIn(story, id).name[language],
    placeWithLaterName: (place, moment) => withLaterName(language, say, calendar, place, moment),
    attribution: (report, story) => {
      const name = claimant(story, report.claimant);
      const { via, language: viaLanguage } = report;
      const text = via === undefined ? name : say('attribution.via', { claimant: name, via });
      return { claimant: name, via, viaLanguage, text };
    },
    knownLater: ({ occurred, reported }, zone) =>
      reported.first > occurred.last &&
      calendar.day(reported.first, zone) !== calendar.day(occurred.last, zone)
        ? say('attribution.known-later', { date: calendar.date(reported, zone) })
        : null,
  };
}

function claimantOf(story: Story, id: ClaimantId): Claimant {
  const claimant = story.claimants.get(id);
  if (claimant) return claimant;
  throw new Error(`The story "${story.settings.id}" has no claimant "${id}".`);
}

function placeIn(story: Story, id: PlaceId): Place {
  const place = story.places.get(id);
  if (place) return place;
  throw new Error(`The story "${story.settings.id}" has no place "${id}".`);
}

function withLaterName(
  language: Language,
  say: Say,
  calendar: Calendar,
  place: Place,
  moment: Moment,
): string {
  const name = place.name[language];
  const later = nameAt(place, language, moment);
  if (!later) return name;
  const month = calendar.sinceMonth(later.since, place.timezone);
  return say('place.later-name', { name, later: later.name, month });
}

interface LaterName {
  readonly name: string;
  readonly since: Moment;
}

/** The newest name that had come into use after the story's one, by the moment. */
function nameAt(place: Place, language: Language, moment: Moment): LaterName | undefined {
  const { nameUntil, timezone } = place;
  if (nameUntil === undefined) return undefined;
  return place.otherNames
    .flatMap(({ name, from }) => {
      const since = from === undefined ? null : parseStoryDate(from, timezone);
      const text = name[language] ?? name.en;
      if (since === null || text === undefined || from === undefined) return [];
      return from >= nameUntil && since.first <= moment ? [{ name: text, since: since.first }] : [];
    })
    .toSorted((one, other) => other.since - one.since)[0];
}
