import type { Metadata } from 'next';
import { situationAt } from '#geo/situation/situation.ts';
import { MappedPage } from './mapped-page.tsx';
import { metadataOf, missingMetadata, statusTitle } from './metadata.ts';
import { MissingPage } from './missing-page.tsx';
import { viewOf, type PageProps } from './view.ts';

/** The page of a story, as of now or of a moment. */
export async function StoryPage({ params, searchParams }: PageProps) {
  const asked = await params;
  const view = await viewOf(asked, await searchParams);
  const { shown } = view;
  if (!shown) return <MissingPage view={view} asked={[asked.story ?? '']} />;
  const { story, since } = shown;
  const target = { kind: 'story', story: story.settings.id, since } as const;
  return <MappedPage view={view} target={target} shown={shown} />;
}

export async function storyMetadata({ params, searchParams }: PageProps): Promise<Metadata> {
  const view = await viewOf(await params, await searchParams);
  const { shown, words } = view;
  if (!shown) return missingMetadata(view);
  const { story, moment } = shown;
  const root = situationAt(story, story.settings.root, moment);
  return metadataOf(
    view,
    { kind: 'story', story: story.settings.id, since: shown.since },
    {
      title: [story.settings.name[words.language], ...statusTitle(root, words)],
      description: words.situationLine(root, story),
    },
  );
}
