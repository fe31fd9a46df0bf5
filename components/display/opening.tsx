import { wordsFor } from '#geo/words/words.ts';
import type { DisplayProps } from './display-props.ts';
import styles from './display.module.css';

/** What a screen says until its data have come. */
export function Opening({ name, siteName, language }: DisplayProps) {
  return (
    <main className={styles.opening}>
      <p>{siteName}</p>
      <h1>{name}</h1>
      <p>{wordsFor(language).say('display.waiting')}</p>
    </main>
  );
}
