import type { Shown } from '#components/shown.ts';
import { Timeline } from '#components/timeline/timeline.tsx';
import type { Place } from '#geo/model/place.ts';
import type { TimelineItem } from '#geo/situation/situation.ts';

interface FilteredTimelineProps {
  readonly all: readonly TimelineItem[];
  /** Those that the filter leaves. */
  readonly kept: readonly TimelineItem[];
  readonly place: Place;
  readonly shown: Shown;
}

/** What happened; where the filter leaves nothing of it, that, and not that nothing is known. */
export function FilteredTimeline({ all, kept, place, shown }: FilteredTimelineProps) {
  return kept.length === 0 && all.length > 0 ? (
    <p>{shown.words.say('filter.nothing')}</p>
  ) : (
    <Timeline timeline={kept} place={place} shown={shown} />
  );
}
