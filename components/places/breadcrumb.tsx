import { placeAt, placeLink, storyLink, type Shown } from '#components/shown.ts';
import type { PlaceId } from '#geo/model/ids.ts';
import styles from './breadcrumb.module.css';

interface BreadcrumbProps {
  /** From the nearest container up, as a place's path has it. */
  readonly containers: readonly PlaceId[];
  readonly shown: Shown;
}

/** The story and what contains the place, widest first. */
export function Breadcrumb({ containers, shown }: BreadcrumbProps) {
  const { words, story } = shown;
  return (
    <nav aria-label={words.say('nav.breadcrumb')}>
      <ol className={styles.trail}>
        <li>
          <a href={storyLink(shown)}>{story.settings.name[words.language]}</a>
        </li>
        {containers.toReversed().map((id) => (
          <li key={id}>
            <a href={placeLink(shown, id)}>{words.place(placeAt(shown, id))}</a>
          </li>
        ))}
      </ol>
    </nav>
  );
}
