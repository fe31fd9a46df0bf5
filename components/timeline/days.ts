import { dayOf } from '#geo/model/moment.ts';
import type { Story } from '#geo/model/story.ts';
import type { TimelineItem } from '#geo/situation/situation.ts';

export interface Day {
  /** `2022-01-06`, or a coarser date as it stands in the report: `2022-01`, `2022`. */
  readonly day: string;
  readonly items: readonly TimelineItem[];
}

/** The timeline by day: the day it was where the thing happened, of a span of days the last. Newest first, as the timeline is. */
export function daysOf(story: Story, timeline: readonly TimelineItem[]): Day[] {
  const days = new Map<string, TimelineItem[]>();
  for (const item of timeline) {
    const day = localDay(story, item);
    const items = days.get(day) ?? [];
    items.push(item);
    days.set(day, items);
  }
  return [...days]
    .map(([day, items]) => ({ day, items }))
    .toSorted((one, other) => (one.day < other.day ? 1 : Number(one.day > other.day) * -1));
}

function localDay(story: Story, { report: { occurred, place } }: TimelineItem): string {
  if (occurred.precision === 'month' || occurred.precision === 'year') {
    return occurred.text.split('/').at(-1) ?? occurred.text;
  }
  return dayOf(occurred.last, story.places.get(place)?.timezone ?? story.settings.timezone);
}
