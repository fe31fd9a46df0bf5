import { LANGUAGES, type Language } from '#geo/model/language.ts';
import type { Words } from '#geo/words/words.ts';
import styles from './site-header.module.css';

interface HeaderProps {
  readonly words: Words;
  readonly siteName: string;
  readonly homeLink: string;
  readonly languageLinks: Readonly<Record<Language, string>>;
}

export function SiteHeader({ words, siteName, homeLink, languageLinks }: HeaderProps) {
  return (
    <div className={styles.header}>
      <a className={styles.name} href={homeLink}>
        {siteName}
      </a>
      <nav aria-label={words.say('site.language')}>
        <ul className={styles.languages}>
          {LANGUAGES.map((language) => (
            <li key={language}>
              <a
                href={languageLinks[language]}
                hrefLang={language}
                lang={language}
                aria-current={language === words.language ? 'true' : undefined}
              >
                {words.say(`language.${language}`)}
              </a>
            </li>
          ))}
        </ul>
      </nav>
    </div>
  );
}
