import type { Metadata } from 'next';
import { ChangesScreen } from '#components/screens/changes-screen.tsx';
import type { Shown } from '#components/shown.ts';
import { momentOf, type Moment } from '#geo/model/moment.ts';
import { changesBetween } from '#geo/situation/changes.ts';
import { asOfThen, metadataOf, missingMetadata } from './metadata.ts';
import { MissingPage } from './missing-page.tsx';
import { PageShare } from './page-share.tsx';
import { Shell } from './shell.tsx';
import { viewOf, type PageProps } from './view.ts';

const A_DAY = 86_400_000;

/** What changed of a story since a moment, as of now or of another. */
export async function ChangesPage({ params, searchParams }: PageProps) {
  const asked = await params;
  const view = await viewOf(asked, await searchParams);
  const { shown } = view;
  if (!shown) return <MissingPage view={view} asked={[asked.story ?? '', 'changes']} />;
  const since = sinceOf(shown);
  const { story, moment } = shown;
  const target = { kind: 'changes', story: story.settings.id, since } as const;
  const share = <PageShare target={target} shown={shown} settings={view.settings} />;
  return (
    <Shell view={view} target={target} share={share}>
      <ChangesScreen changes={changesBetween(story, since, moment)} shown={shown} />
    </Shell>
  );
}

/** A day before the page's moment, unless the address says otherwise. */
const sinceOf = ({ since, moment }: Shown): Moment => since ?? momentOf(moment - A_DAY);

export async function changesMetadata({ params, searchParams }: PageProps): Promise<Metadata> {
  const view = await viewOf(await params, await searchParams);
  const { shown, words } = view;
  if (!shown) return missingMetadata(view);
  const { id, name, timezone } = shown.story.settings;
  const since = sinceOf(shown);
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
