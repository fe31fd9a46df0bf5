import { wordsFor } from '#geo/words/words.ts';
import type { DisplayProps } from './display-props.ts';
import { DISPLAY_ATTRIBUTE } from './reload-page.ts';
import styles from './display.module.css';

/** What a screen says until its data have come. */
export function Opening({ story, name, siteName, language }: DisplayProps) {
  return (
    <main className={styles.opening} {...{ [DISPLAY_ATTRIBUTE]: story }}>
      <p>{siteName}</p>
      <h1>{name}</h1>
      <p>{wordsFor(language).say('display.waiting')}</p>
    </main>
  );
}
