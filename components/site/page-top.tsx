import type { Language } from '#geo/model/language.ts';
import type { Words } from '#geo/words/words.ts';
import styles from './page-top.module.css';
import { SiteHeader } from './site-header.tsx';

export interface PageTopProps {
  readonly words: Words;
  readonly siteName: string;
  readonly homeLink: string;
  /** The same page in every language. */
  readonly languageLinks: Readonly<Record<Language, string>>;
  /** Set where the page is as of a moment asked for. */
  readonly past: { readonly moment: string; readonly nowLink: string } | null;
}

/** What stands above every page: the site's name, the languages, the banner of the past. */
export function PageTop({ past, ...header }: PageTopProps) {
  const { words } = header;
  return (
    <>
      <SiteHeader {...header} />
      {past && (
        <p className={styles.past} role="note" data-past="">
          <span>{words.say('time.past', { moment: past.moment })}</span>{' '}
          <a href={past.nowLink}>{words.say('time.back-to-now')}</a>
        </p>
      )}
    </>
  );
}
