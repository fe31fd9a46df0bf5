import type { Metadata } from 'next';
import { PlaceScreen } from '#components/screens/place-screen.tsx';
import type { Shown } from '#components/shown.ts';
import type { PlaceId } from '#geo/model/ids.ts';
import { situationAt, type Situation } from '#geo/situation/situation.ts';
import { metadataOf, missingMetadata } from './metadata.ts';
import { MissingPage } from './missing-page.tsx';
import { PageMap } from './page-map.tsx';
import { Shell } from './shell.tsx';
import { keyIn, viewOf, type PageProps } from './view.ts';

/** The page of a place, as of now or of a moment. */
export async function PlacePage({ params, searchParams }: PageProps) {
  const { place: wanted, ...rest } = await params;
  const view = await viewOf(rest, await searchParams);
  const { shown } = view;
  const id = shown && keyIn(shown.story.places, wanted);
  if (!shown || !id) return <MissingPage view={view} asked={[rest.story ?? '', wanted ?? '']} />;
  const { story, moment } = shown;
  const situation = situationAt(story, id, moment);
  const { place } = situation;
  return (
    <Shell
      view={view}
      target={{ kind: 'place', story: story.settings.id, place: id }}
      zone={place.timezone}
      map={<PageMap place={place} shown={shown} />}
    >
      <PlaceScreen
        situation={situation}
        inside={situationsOf(shown, place.children)}
        neighbours={situationsOf(shown, neighboursOf(shown, situation))}
        shown={shown}
      />
    </Shell>
  );
}

export async function placeMetadata({ params, searchParams }: PageProps): Promise<Metadata> {
  const { place: wanted, ...rest } = await params;
  const view = await viewOf(rest, await searchParams);
  const { shown, words } = view;
  const id = shown && keyIn(shown.story.places, wanted);
  if (!shown || !id) return missingMetadata(view);
  const { story, moment } = shown;
  const situation = situationAt(story, id, moment);
  return metadataOf(
    view,
    { kind: 'place', story: story.settings.id, place: id },
    {
      title: [words.place(situation.place), story.settings.name[words.language]],
      description: words.situationLine(situation, story),
      zone: situation.place.timezone,
    },
  );
}

export const situationsOf = ({ story, moment }: Shown, ids: readonly PlaceId[]): Situation[] =>
  ids.map((id) => situationAt(story, id, moment));

function neighboursOf({ story }: Shown, { place }: Situation): PlaceId[] {
  const container = place.within === undefined ? undefined : story.places.get(place.within);
  return (container?.children ?? []).filter((id) => id !== place.id);
}
