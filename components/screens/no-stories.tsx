import type { Words } from '#geo/words/words.ts';
import styles from './screen.module.css';

export function NoStories({ words }: { readonly words: Words }) {
  return (
    <>
      <h1 className={styles.title}>{words.say('site.stories')}</h1>
      <p className={styles.lead}>{words.say('site.no-stories')}</p>
    </>
  );
}
