import type { Language } from '#geo/model/language.ts';
import type { Words } from '#geo/words/words.ts';
import styles from './screen.module.css';

interface MissingAddressProps {
  /** In every language. */
  readonly words: readonly Words[];
  readonly homeLink: (language: Language) => string;
}

export function MissingAddress({ words, homeLink }: MissingAddressProps) {
  return (
    <main className={styles.missing}>
      <h1 className={styles.heading}>404</h1>
      {words.map(({ language, say }) => (
        <p key={language} className={styles.lead} lang={language}>
          {say('not-found.title')}. <a href={homeLink(language)}>{say('site.home')}</a>
        </p>
      ))}
    </main>
  );
}
