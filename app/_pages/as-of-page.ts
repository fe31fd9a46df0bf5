import type { Shown } from '#components/shown.ts';
import { storyFileLink } from '#geo/links/map-links.ts';
import type { StoryId } from '#geo/model/ids.ts';
import type { Language } from '#geo/model/language.ts';
import type { Moment } from '#geo/model/moment.ts';
import type { ReportFilter } from '#geo/model/report-filter.ts';
import type { View } from './view.ts';
import type { DrawnTarget } from './screens.tsx';

/** What the browser needs to know to draw a page as of another moment. */
export interface AsOfPage {
  readonly target: DrawnTarget;
  readonly story: StoryId;
  /** What the server drew it from. */
  readonly revision: string;
  readonly language: Language;
  readonly site: { readonly siteName: string; readonly leadZone: string };
  /** In which the address reads a date. */
  readonly zone: string;
  readonly filter: ReportFilter;
  readonly since: Moment | null;
  /** The moment the server drew it as of; null: now. */
  readonly at: Moment | null;
  /** Where the whole story is; null: it is too large for a browser to fold. */
  readonly storyUrl: string | null;
  /** In the page's language: that there is a newer version of it, and what shows it. */
  readonly newer: string;
  readonly reload: string;
}

/** Reports that a browser fetches and folds; of a larger story the server draws each moment. */
const MOST_REPORTS = 5000;

export function asOfPageOf(
  target: DrawnTarget,
  { story, words, context, filter, since }: Shown,
  { settings: { siteName }, leadZone }: View,
): AsOfPage {
  const isSmall = story.reports.size <= MOST_REPORTS;
  return {
    target,
    story: story.settings.id,
    revision: story.revision,
    language: words.language,
    site: { siteName, leadZone },
    zone: story.settings.timezone,
    filter,
    since,
    at: context.at,
    storyUrl: isSmall ? storyFileLink(story.settings.id, story.revision) : null,
    newer: words.say('live.newer'),
    reload: words.say('live.reload'),
  };
}
