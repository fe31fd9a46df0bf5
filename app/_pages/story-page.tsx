import type { Metadata } from 'next';
import { StoryScreen } from '#components/screens/story-screen.tsx';
import { situationAt } from '#geo/situation/situation.ts';
import { metadataOf, missingMetadata } from './metadata.ts';
import { MissingPage } from './missing-page.tsx';
import { PageMap } from './page-map.tsx';
import { situationsOf } from './place-page.tsx';
import { Shell } from './shell.tsx';
import { viewOf, type PageProps } from './view.ts';

/** The page of a story, as of now or of a moment. */
export async function StoryPage({ params, searchParams }: PageProps) {
  const asked = await params;
  const view = await viewOf(asked, await searchParams);
  const { shown } = view;
  if (!shown) return <MissingPage view={view} asked={[asked.story ?? '']} />;
  const { story, moment } = shown;
  const root = situationAt(story, story.settings.root, moment);
  return (
    <Shell
      view={view}
      target={{ kind: 'story', story: story.settings.id }}
      map={<PageMap place={root.place} shown={shown} />}
    >
      <StoryScreen
        root={root}
        situations={situationsOf(shown, [...story.places.keys()])}
        shown={shown}
      />
    </Shell>
  );
}

export async function storyMetadata({ params, searchParams }: PageProps): Promise<Metadata> {
  const view = await viewOf(await params, await searchParams);
  const { shown, words } = view;
  if (!shown) return missingMetadata(view);
  const { story, moment } = shown;
  const root = situationAt(story, story.settings.root, moment);
  return metadataOf(
    view,
    { kind: 'story', story: story.settings.id },
    {
      title: [story.settings.name[words.language]],
      description: words.situationLine(root, story),
    },
  );
}
