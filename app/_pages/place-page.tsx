import type { Metadata } from 'next';
import { recordOf } from '#geo/model/record-of.ts';
import { situationAt } from '#geo/situation/situation.ts';
import { MappedPage } from './mapped-page.tsx';
import { metadataOf, missingMetadata, statusTitle } from './metadata.ts';
import { MissingPage } from './missing-page.tsx';
import { viewOf, type PageProps } from './view.ts';

/** The page of a place, as of now or of a moment. */
export async function PlacePage({ params, searchParams }: PageProps) {
  const { place: wanted, ...rest } = await params;
  const view = await viewOf(rest, await searchParams);
  const { shown } = view;
  const id = shown && recordOf(shown.story.places, wanted)?.id;
  if (!shown || !id) return <MissingPage view={view} asked={[rest.story ?? '', wanted ?? '']} />;
  const { story, since } = shown;
  const target = { kind: 'place', story: story.settings.id, place: id, since } as const;
  return <MappedPage view={view} target={target} shown={shown} />;
}

export async function placeMetadata({ params, searchParams }: PageProps): Promise<Metadata> {
  const { place: wanted, ...rest } = await params;
  const view = await viewOf(rest, await searchParams);
  const { shown, words } = view;
  const id = shown && recordOf(shown.story.places, wanted)?.id;
  if (!shown || !id) return missingMetadata(view);
  const { story, moment } = shown;
  const situation = situationAt(story, id, moment);
  return metadataOf(
    view,
    { kind: 'place', story: story.settings.id, place: id, since: shown.since },
    {
      title: [
        words.place(situation.place),
        ...statusTitle(situation, words),
        story.settings.name[words.language],
      ],
      description: words.situationLine(situation, story),
      zone: situation.place.timezone,
    },
  );
}
