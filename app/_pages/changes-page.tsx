import type { Metadata } from 'next';
import { DrawnPage } from './drawn-page.tsx';
import { asOfThen, metadataOf, missingMetadata } from './metadata.ts';
import { MissingPage } from './missing-page.tsx';
import { changesSince } from './screens.tsx';
import { viewOf, type PageProps } from './view.ts';

/** What changed of a story since a moment, as of now or of another. */
export async function ChangesPage({ params, searchParams }: PageProps) {
  const asked = await params;
  const view = await viewOf(asked, await searchParams);
  const { shown } = view;
  if (!shown) return <MissingPage view={view} asked={[asked.story ?? '', 'changes']} />;
  const { id } = shown.story.settings;
  const target = { kind: 'changes', story: id, since: changesSince(shown) } as const;
  return <DrawnPage view={view} target={target} shown={shown} />;
}

export async function changesMetadata({ params, searchParams }: PageProps): Promise<Metadata> {
  const view = await viewOf(await params, await searchParams);
  const { shown, words } = view;
  if (!shown) return missingMetadata(view);
  const { id, name, timezone } = shown.story.settings;
  const since = changesSince(shown);
  const title = `${words.say('changes.title')} ${words.moment(since, timezone)}`;
  return {
    ...metadataOf(
      view,
      { kind: 'changes', story: id, since },
      {
        title: [title, name[words.language]],
        description: asOfThen(view, words.say('changes.lead'), timezone),
      },
    ),
    // One page a pair of moments: none is what a search engine should keep.
    robots: { index: false, follow: true },
  };
}
