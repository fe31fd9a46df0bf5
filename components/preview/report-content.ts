import { placeAt, type Shown } from '#components/shown.ts';
import { timelineTitle } from '#components/timeline/timeline-title.ts';
import type { Report } from '#geo/model/report.ts';
import { endingAt, isKnown, isWithdrawn } from '#geo/situation/standing.ts';
import { commonContent, figureSource, kickerOf } from './place-content.ts';
import type { PreviewContent } from './preview-content.ts';

/** What the picture of a report says: what, where, who says so, whether it stands; of one not yet known nothing. */
export function reportContent(report: Report, shown: Shown, siteName: string): PreviewContent {
  const { words, story, moment } = shown;
  const nothing = {
    status: null,
    figures: [],
    note: null,
    summary: null,
    source: null,
    ending: null,
  };
  if (!isKnown(report, moment)) {
    return {
      ...nothing,
      ...commonContent(shown, story.settings.timezone, siteName),
      kicker: story.settings.name[words.language],
      title: words.say('report.not-yet-known'),
      isStruck: false,
    };
  }
  const place = placeAt(shown, report.place);
  const ending = endingAt(story, report, moment);
  return {
    ...nothing,
    ...commonContent(shown, place.timezone, siteName),
    kicker: kickerOf(place.path, shown),
    title: timelineTitle(report, place, shown),
    isStruck: isWithdrawn(ending),
    ending: ending && words.say('report.ended', { how: words.ending(report, ending, story) }),
    summary: report.summary,
    source: sourceOf(report, shown),
  };
}

/** Who says so, and when it became known. */
function sourceOf(report: Report, shown: Shown): string {
  if (report.kind === 'casualties') return figureSource(report, shown);
  const { words, story } = shown;
  const zone = placeAt(shown, report.place).timezone;
  return `${words.attribution(report, story).text} · ${words.date(report.reported, zone)}`;
}
