import type { Place } from '#geo/model/place.ts';
import styles from './locator.module.css';
import type { StoryOutline } from './story-outline.ts';

const OUTLINE_ID = 'story-outline';

/** The outline, once for all the locators of a page. */
export function LocatorOutline({ outline }: { readonly outline: StoryOutline }) {
  return (
    <svg className={styles.definition} width="0" height="0" aria-hidden="true">
      <symbol id={OUTLINE_ID} viewBox={`0 0 ${outline.width} ${outline.height}`}>
        <path d={outline.path} />
      </symbol>
    </svg>
  );
}

interface LocatorProps {
  readonly place: Place;
  readonly outline: StoryOutline;
}

/** Where in the story's country or area a place is; its name stands beside it. */
export function Locator({ place: { marker }, outline }: LocatorProps) {
  const { width, height } = outline;
  const at = marker && outline.at(marker);
  return (
    <svg className={styles.locator} viewBox={`0 0 ${width} ${height}`} aria-hidden="true">
      <use className={styles.land} href={`#${OUTLINE_ID}`} width={width} height={height} />
      {at && <circle className={styles.place} cx={at[0]} cy={at[1]} r="8" />}
    </svg>
  );
}
