import type { PlaceId, ReportId } from '#geo/model/ids.ts';
import type { Place } from '#geo/model/place.ts';
import type { Report } from '#geo/model/report.ts';
import type { Claimant, Source } from '#geo/model/story.ts';

/**
 * What the stream `/live` says, as https://html.spec.whatwg.org/multipage/server-sent-events.html has it: `state` at once
 * and after each gap, `heartbeat` every 15 seconds, both with a `LiveState`; `change` with a `StoryChange` and an id.
 */
export interface LiveState {
  /** The server's clock, ISO 8601. */
  readonly time: string;
  /** When the stories' files were last looked at with success: until then the revisions are vouched for. */
  readonly checkedAt: string;
  /** Of the pages' code: another one means that a page was made by an older server. */
  readonly build: string;
  /** The last change there was, as `Last-Event-ID` has it. */
  readonly lastId: string;
  /** The revision of each story, by its id. */
  readonly stories: Readonly<Record<string, string>>;
}

/** That a story is another than it was. */
export interface StoryChange {
  readonly time: string;
  readonly story: string;
  /** Revisions; null where there was no such story, or is none any more. */
  readonly from: string | null;
  readonly to: string | null;
  /** Reports that are new, tell something else, or are gone. */
  readonly reports: readonly ReportId[];
  /** The places they are told at. */
  readonly places: readonly PlaceId[];
  /** What makes the one file of the story the other; null: it is to be fetched. */
  readonly patch: StoryPatch | null;
}

/** What a wall was told by its remote, of event `wall`; only streams that name the wall and its token have it. */
export interface WallState {
  readonly wall: string;
  /** It stays at the place that it shows. */
  readonly isHeld: boolean;
  /** It shows this one; null: one after another. */
  readonly place: PlaceId | null;
  /** How often it was told to go on to the next place, since the server's start. */
  readonly skips: number;
  /** When it goes on by itself, ISO 8601; null: it runs. */
  readonly until: string | null;
}

/** What a poll answers: the changes since an id, oldest first; null where they are no longer remembered. */
export interface LivePoll {
  readonly state: LiveState;
  readonly changes: readonly { readonly id: string; readonly change: StoryChange }[] | null;
}

export interface StoryPatch {
  readonly reports: ListPatch<Report>;
  readonly sources: ListPatch<Source>;
  readonly claimants: ListPatch<Claimant>;
  readonly places: ListPatch<Place>;
}

export interface ListPatch<Item> {
  readonly set: readonly Item[];
  readonly gone: readonly string[];
}
