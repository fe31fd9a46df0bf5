import type { Target } from '#geo/links/links.ts';
import type { Moment } from '#geo/model/moment.ts';
import type { Story } from '#geo/model/story.ts';
import { lastChangeAt, lastChangeOf } from '#geo/situation/last-change.ts';
import { isKnown } from '#geo/situation/standing.ts';

/** A page that search engines are to know, and when what it says last changed. */
export interface SitePage {
  readonly target: Target;
  /** Null: nothing has been said of it. */
  readonly changed: Moment | null;
}

/** The pages of a story as of a moment, one after another: the story's own, its places', its reports'. */
export function* pagesOfStory(story: Story, moment: Moment): Generator<SitePage> {
  const { id, root } = story.settings;
  const rootPlace = story.places.get(root);
  const changed = rootPlace ? lastChangeAt(story, rootPlace, moment) : null;
  yield { target: { kind: 'story', story: id }, changed };
  yield { target: { kind: 'corrections', story: id }, changed };
  for (const place of story.places.values()) {
    const target = { kind: 'place', story: id, place: place.id } as const;
    yield { target, changed: lastChangeAt(story, place, moment) };
  }
  for (const report of story.reports.values()) {
    if (!isKnown(report, moment)) continue;
    const target = { kind: 'report', story: id, report: report.id } as const;
    yield { target, changed: lastChangeOf(story, report, moment) };
  }
}
