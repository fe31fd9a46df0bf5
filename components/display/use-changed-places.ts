import { useMemo, useState } from 'react';
import type { PlaceId } from '#geo/model/ids.ts';
import type { Moment } from '#geo/model/moment.ts';
import type { Story } from '#geo/model/story.ts';
import type { WallData } from './wall-story.ts';

/** The places that changed with the last redrawing: what the server says, and in a replay what became known meanwhile. */
export function useChangedPlaces(
  { story, changed }: WallData,
  moment: Moment,
  isReplay: boolean,
): readonly PlaceId[] {
  const [steps, setSteps] = useState({ before: moment, now: moment });
  if (steps.now !== moment) setSteps({ before: steps.now, now: moment });
  const { before, now } = steps;
  return useMemo(
    () => (isReplay ? placesTold(story, before, now) : changed),
    [isReplay, story, changed, before, now],
  );
}

/** Where reports became known after one moment and by another, the last first. */
function placesTold(story: Story, after: Moment, until: Moment): PlaceId[] {
  const told = [...story.reports.values()].filter(
    ({ knownFrom }) => knownFrom > after && knownFrom <= until,
  );
  const places = told
    .toSorted((one, other) => other.knownFrom - one.knownFrom)
    .map(({ place }) => place);
  return [...new Set(places)];
}
