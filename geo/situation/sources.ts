import { parseStoryDate, type Moment } from '#geo/model/moment.ts';
import type { Report } from '#geo/model/report.ts';
import type { Source, Story } from '#geo/model/story.ts';

/** Where reports were read, as of a moment. */
export interface SourcesAt {
  /** Each once, in the order of the reports. */
  readonly known: readonly Source[];
  /** How many more were published after the moment, or have no date that would show they were not. */
  readonly later: number;
}

/**
 * The publications that reports were read in and that were out by the moment. A later page tells of what the moment
 * did not know, if only by its title (rule 1); one published that day counts as out.
 * @param undated Whether pages without a date are listed: as of now they are.
 */
export function sourcesAt(
  story: Story,
  reports: readonly Report[],
  moment: Moment,
  undated: boolean,
): SourcesAt {
  const ids = new Set(reports.flatMap(({ sources }) => sources));
  const sources = [...ids].flatMap((id) => story.sources.get(id) ?? []);
  const known = sources.filter((source) => isOut(story, source, moment, undated));
  return { known, later: sources.length - known.length };
}

function isOut(story: Story, { published }: Source, moment: Moment, undated: boolean): boolean {
  if (published === null) return undated;
  const date = parseStoryDate(published, story.settings.timezone);
  return date !== null && date.first <= moment;
}
