import type { Moment } from '#geo/model/moment.ts';
import type { Report } from '#geo/model/report.ts';
import type { Story } from '#geo/model/story.ts';
import { recordedAt } from '#geo/situation/last-change.ts';
import { endingAt, isWithdrawn } from '#geo/situation/standing.ts';

/** As long as a page counts as news: https://developers.google.com/search/docs/crawling-indexing/sitemaps/news-sitemap */
const TWO_DAYS = 2 * 86_400_000;

export interface News {
  readonly report: Report;
  /** When we recorded it. */
  readonly published: Moment;
}

/**
 * The reports that became known, and that we recorded, within two days before the moment and that have not been withdrawn,
 * newest first: what is entered of an ended story is no news.
 */
export function newsOfStory(story: Story, moment: Moment): News[] {
  return [...story.reports.values()]
    .map((report) => ({ report, published: recordedAt(report) }))
    .filter(({ report, published }) => {
      const [first, last] = [
        Math.min(published, report.knownFrom),
        Math.max(published, report.knownFrom),
      ];
      const isNew = last <= moment && first > moment - TWO_DAYS;
      return isNew && !isWithdrawn(endingAt(story, report, moment));
    })
    .toSorted((one, other) => other.published - one.published);
}
