import type { ReactNode } from 'react';
import { ChangesScreen } from '#components/screens/changes-screen.tsx';
import { CorrectionsScreen } from '#components/screens/corrections-screen.tsx';
import { HomeScreen } from '#components/screens/home-screen.tsx';
import { PlaceScreen } from '#components/screens/place-screen.tsx';
import { ReportScreen, UnknownReportScreen } from '#components/screens/report-screen.tsx';
import { StoryScreen } from '#components/screens/story-screen.tsx';
import { placeAt, type Shown } from '#components/shown.ts';
import type { Target } from '#geo/links/links.ts';
import type { PlaceId, ReportId } from '#geo/model/ids.ts';
import { momentOf, type Moment } from '#geo/model/moment.ts';
import type { Place } from '#geo/model/place.ts';
import type { Report } from '#geo/model/report.ts';
import { changesBetween } from '#geo/situation/changes.ts';
import { correctionsAt } from '#geo/situation/corrections.ts';
import { situationsAt, type Situation } from '#geo/situation/situation.ts';
import { isKnown } from '#geo/situation/standing.ts';

/** Pages of which what they say follows from the story and the moment, on the server and in the browser. */
export type DrawnTarget = MappedTarget | Extract<Target, { kind: 'corrections' | 'changes' }>;

/** Those with a map. */
export type MappedTarget = Extract<Target, { kind: 'home' | 'story' | 'place' | 'report' }>;

export const isMapped = ({ kind }: DrawnTarget): boolean =>
  kind !== 'corrections' && kind !== 'changes';

/** The place that a page is about: its map opens there, and its times are those of its zone. */
export function placeShown(target: DrawnTarget, shown: Pick<Shown, 'story'>): Place {
  switch (target.kind) {
    case 'home':
    case 'story':
    case 'corrections':
    case 'changes':
      return placeAt(shown, shown.story.settings.root);
    case 'place':
      return placeAt(shown, target.place);
    case 'report':
      return placeAt(shown, reportShown(target.report, shown).place);
  }
}

/** What a page says of its target as of the moment. */
export function screenOf(
  target: DrawnTarget,
  shown: Shown,
  situationOf = situationsAt(shown.story, shown.moment),
): ReactNode {
  switch (target.kind) {
    case 'home':
      return <HomeScreen {...wholeStory(shown, situationOf)} shown={shown} />;
    case 'story':
      return <StoryScreen {...wholeStory(shown, situationOf)} shown={shown} />;
    case 'place': {
      const situation = situationOf(target.place);
      const inside = situation.place.children.map(situationOf);
      const neighbours = neighboursOf(shown, situation.place).map(situationOf);
      return <PlaceScreen {...{ situation, inside, neighbours, shown }} />;
    }
    case 'report': {
      const report = reportShown(target.report, shown);
      return isKnown(report, shown.moment) ? (
        <ReportScreen report={report} shown={shown} />
      ) : (
        <UnknownReportScreen report={report} shown={shown} />
      );
    }
    case 'corrections':
      return (
        <CorrectionsScreen corrections={correctionsAt(shown.story, shown.moment)} shown={shown} />
      );
    case 'changes': {
      const changes = changesBetween(shown.story, changesSince(shown), shown.moment);
      return <ChangesScreen changes={changes} shown={shown} />;
    }
  }
}

const A_DAY = 86_400_000;

/** Since when changes are told: a day before the page's moment, unless the address says otherwise. */
export const changesSince = ({ since, moment }: Pick<Shown, 'since' | 'moment'>): Moment =>
  since ?? momentOf(moment - A_DAY);

type SituationOf = (place: PlaceId) => Situation;

const wholeStory = ({ story }: Shown, situationOf: SituationOf) => ({
  root: situationOf(story.settings.root),
  situations: [...story.places.keys()].map(situationOf),
});

function neighboursOf({ story }: Shown, place: Place): PlaceId[] {
  const container = place.within === undefined ? undefined : story.places.get(place.within);
  return (container?.children ?? []).filter((id) => id !== place.id);
}

/** @throws Error where the story has no such report. */
function reportShown(id: ReportId, { story }: Pick<Shown, 'story'>): Report {
  const report = story.reports.get(id);
  if (!report) throw new Error(`The story "${story.settings.id}" has no report "${id}".`);
  return report;
}
