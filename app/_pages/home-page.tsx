import type { Metadata } from 'next';
import { OtherStories } from '#components/screens/home-screen.tsx';
import { NoStories } from '#components/screens/no-stories.tsx';
import type { Shown } from '#components/shown.ts';
import { isLanguage } from '#geo/model/language.ts';
import { situationAt } from '#geo/situation/situation.ts';
import { MappedPage } from './mapped-page.tsx';
import { metadataOf } from './metadata.ts';
import { MissingPage } from './missing-page.tsx';
import { Shell } from './shell.tsx';
import { viewOf, type PageProps } from './view.ts';

/** The front page: the lead story's map, and the other stories. */
export async function HomePage({ params, searchParams }: PageProps) {
  const asked = await params;
  const view = await viewOf(asked, await searchParams);
  const { shown, words } = view;
  const target = { kind: 'home' } as const;
  if (!isLanguage(asked.lang)) return <MissingPage view={view} asked={[asked.lang]} />;
  if (!shown) {
    return (
      <Shell view={view} target={target}>
        <NoStories words={words} />
      </Shell>
    );
  }
  const others = view.stories.filter((other) => other !== shown.story);
  return (
    <MappedPage view={view} target={target} shown={shown}>
      <OtherStories stories={others} shown={shown} />
    </MappedPage>
  );
}

export async function homeMetadata({ params, searchParams }: PageProps): Promise<Metadata> {
  const view = await viewOf(await params, await searchParams);
  const { shown, words, settings } = view;
  const target = { kind: 'home' } as const;
  if (!shown) {
    const description = words.say('site.no-stories');
    return metadataOf(view, target, { title: [settings.siteName], description });
  }
  const { name, lead } = shown.story.settings;
  return metadataOf(view, target, {
    title: [name[words.language]],
    description: shown.context.at === null ? lead[words.language] : situationLineOf(shown),
  });
}

/** A paragraph of today may tell what nobody knew then. */
function situationLineOf({ story, moment, words }: Shown): string {
  return words.situationLine(situationAt(story, story.settings.root, moment), story);
}
