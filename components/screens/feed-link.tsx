import type { Shown } from '#components/shown.ts';
import { reportsFeedLink } from '#geo/links/feed-links.ts';
import type { PlaceId } from '#geo/model/ids.ts';
import styles from './screen.module.css';

interface FeedLinkProps {
  /** Null: the whole story. */
  readonly place: PlaceId | null;
  readonly shown: Shown;
}

/** Where the reports of a story or a place are followed in a feed reader; of now, whenever the page is of. */
export function FeedLink({ place, shown: { story, words } }: FeedLinkProps) {
  const href = reportsFeedLink({ story: story.settings.id, place }, 'atom', words.language);
  return (
    <p className={styles.more}>
      <a href={href} type="application/atom+xml">
        {words.say('corrections.feed')}
      </a>
    </p>
  );
}
