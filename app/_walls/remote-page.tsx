import type { Metadata } from 'next';
import { missingMetadata } from '#app/_pages/metadata.ts';
import { MissingPage } from '#app/_pages/missing-page.tsx';
import { viewOf, type PageParams } from '#app/_pages/view.ts';
import { Remote, type RemoteWords } from '#components/remote/remote.tsx';
import screen from '#components/screens/screen.module.css';
import type { Words } from '#geo/words/words.ts';
import styles from './remote-page.module.css';

interface RemotePageProps {
  readonly params: Promise<PageParams>;
}

/** `/STORY/display/remote`: the same for every wall. Which one it is for is in its address, which the browser alone reads. */
export async function RemotePage({ params }: RemotePageProps) {
  const asked = await params;
  const view = await viewOf(asked);
  const { shown, words, settings } = view;
  if (!shown) return <MissingPage view={view} asked={[asked.story ?? '', 'display', 'remote']} />;
  const places = [...shown.story.places.values()].map((place) => ({
    id: place.id,
    name: words.place(place),
  }));
  return (
    <main className={styles.page}>
      <h1 className={screen.title}>{words.say('remote.title')}</h1>
      {settings.wallTokens.size > 0 ? (
        <Remote places={places} words={remoteWords(words)} />
      ) : (
        <p>{words.say('remote.off')}</p>
      )}
    </main>
  );
}

/** Nothing to search for. */
export async function remoteMetadata({ params }: RemotePageProps): Promise<Metadata> {
  const view = await viewOf(await params);
  const { shown, settings, words } = view;
  if (!shown) return missingMetadata(view);
  return {
    title: `${words.say('remote.title')} · ${settings.siteName}`,
    robots: { index: false, follow: false },
  };
}

const remoteWords = ({ say }: Words): RemoteWords => ({
  asking: say('remote.asking'),
  hold: say('remote.hold'),
  next: say('remote.next'),
  all: say('remote.all'),
  only: say('remote.only'),
  running: say('remote.running'),
  held: say('remote.held'),
  pinned: say('remote.pinned'),
  forAnHour: say('remote.for-an-hour'),
  refused: say('remote.refused'),
  unreachable: say('remote.unreachable'),
});
