import { placeLink, storyLink, type Shown } from '#components/shown.ts';
import type { Story } from '#geo/model/story.ts';
import { PLACE_KIND_ORDER } from '#components/places/place-kind-order.ts';
import { StoryList } from './home-screen.tsx';
import styles from './screen.module.css';

interface MissingScreenProps {
  readonly view: Pick<Shown, 'words' | 'context'>;
  /** The story asked for, where it is not that which is missing. */
  readonly story: Story | null;
  readonly stories: readonly Story[];
}

/** There is no such page, and these there are. */
export function MissingScreen({ view, story, stories }: MissingScreenProps) {
  const { words } = view;
  return (
    <>
      <h1 className={styles.title}>{words.say('not-found.title')}</h1>
      <p className={styles.lead}>{words.say('not-found.help')}</p>
      <div className={styles.lead}>
        {story ? (
          <PlacesOf view={view} story={story} />
        ) : (
          <StoryList stories={stories} shown={view} />
        )}
      </div>
    </>
  );
}

function PlacesOf({
  view,
  story,
}: {
  readonly view: MissingScreenProps['view'];
  readonly story: Story;
}) {
  const { words, context } = view;
  const places = [...story.places.values()].toSorted(
    (one, other) => PLACE_KIND_ORDER[one.kind] - PLACE_KIND_ORDER[other.kind],
  );
  return (
    <>
      <p className={styles.more}>
        <a href={storyLink({ story, context })}>{story.settings.name[words.language]}</a>
      </p>
      <ul className={styles.columns}>
        {places.map((place) => (
          <li key={place.id}>
            <a href={placeLink({ story, context }, place.id)}>{words.place(place)}</a>
          </li>
        ))}
      </ul>
    </>
  );
}
