import type { ReactNode } from 'react';
import { HomeScreen } from '#components/screens/home-screen.tsx';
import { PlaceScreen } from '#components/screens/place-screen.tsx';
import { ReportScreen, UnknownReportScreen } from '#components/screens/report-screen.tsx';
import { StoryScreen } from '#components/screens/story-screen.tsx';
import { placeAt, type Shown } from '#components/shown.ts';
import type { Target } from '#geo/links/links.ts';
import type { PlaceId, ReportId } from '#geo/model/ids.ts';
import type { Place } from '#geo/model/place.ts';
import type { Report } from '#geo/model/report.ts';
import { situationAt, type Situation } from '#geo/situation/situation.ts';
import { isKnown } from '#geo/situation/standing.ts';

/** The pages with a map: what they say follows from the story and the moment, on the server and in the browser. */
export type MappedTarget = Extract<Target, { kind: 'home' | 'story' | 'place' | 'report' }>;

/** The place that a page is about: its map opens there, and its times are those of its zone. */
export function placeShown(target: MappedTarget, shown: Shown): Place {
  switch (target.kind) {
    case 'home':
    case 'story':
      return placeAt(shown, shown.story.settings.root);
    case 'place':
      return placeAt(shown, target.place);
    case 'report':
      return placeAt(shown, reportShown(target.report, shown).place);
  }
}

/** What a page says of its target as of the moment. */
export function screenOf(target: MappedTarget, shown: Shown): ReactNode {
  const { story, moment } = shown;
  switch (target.kind) {
    case 'home':
      return <HomeScreen {...wholeStory(shown)} shown={shown} />;
    case 'story':
      return <StoryScreen {...wholeStory(shown)} shown={shown} />;
    case 'place': {
      const situation = situationAt(story, target.place, moment);
      const inside = situationsOf(shown, situation.place.children);
      const neighbours = situationsOf(shown, neighboursOf(shown, situation.place));
      return <PlaceScreen {...{ situation, inside, neighbours, shown }} />;
    }
    case 'report': {
      const report = reportShown(target.report, shown);
      return isKnown(report, moment) ? (
        <ReportScreen report={report} shown={shown} />
      ) : (
        <UnknownReportScreen report={report} shown={shown} />
      );
    }
  }
}

const wholeStory = (shown: Shown) => ({
  root: situationAt(shown.story, shown.story.settings.root, shown.moment),
  situations: situationsOf(shown, [...shown.story.places.keys()]),
});

const situationsOf = ({ story, moment }: Shown, ids: readonly PlaceId[]): Situation[] =>
  ids.map((id) => situationAt(story, id, moment));

function neighboursOf({ story }: Shown, place: Place): PlaceId[] {
  const container = place.within === undefined ? undefined : story.places.get(place.within);
  return (container?.children ?? []).filter((id) => id !== place.id);
}

/** @throws Error where the story has no such report. */
function reportShown(id: ReportId, { story }: Shown): Report {
  const report = story.reports.get(id);
  if (!report) throw new Error(`The story "${story.settings.id}" has no report "${id}".`);
  return report;
}
