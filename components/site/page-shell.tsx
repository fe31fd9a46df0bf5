import type { ReactNode } from 'react';
import type { Language } from '#geo/model/language.ts';
import type { Words } from '#geo/words/words.ts';
import styles from './page-shell.module.css';
import { SiteFooter } from './site-footer.tsx';
import { SiteHeader } from './site-header.tsx';

export interface ShellProps {
  readonly words: Words;
  readonly siteName: string;
  readonly homeLink: string;
  /** The same page in every language. */
  readonly languageLinks: Readonly<Record<Language, string>>;
  /** Set where the page is as of a moment asked for. */
  readonly past: { readonly moment: string; readonly nowLink: string } | null;
  readonly map?: ReactNode;
  readonly children: ReactNode;
}

/** Every page: header, banner of the past, map, what the page says, footer. */
export function PageShell({ past, map, children, ...header }: ShellProps) {
  const { words } = header;
  return (
    <div className={styles.page} data-past={past ? '' : undefined}>
      <a className={styles.skip} href="#situation">
        {words.say('site.skip')}
      </a>
      <header className={styles.top}>
        <SiteHeader {...header} />
        {past && (
          <p className={styles.past} role="note">
            <span>{words.say('time.past', { moment: past.moment })}</span>{' '}
            <a href={past.nowLink}>{words.say('time.back-to-now')}</a>
          </p>
        )}
      </header>
      <main className={map ? styles.split : styles.single}>
        {map && <div className={styles.map}>{map}</div>}
        <div className={styles.situation} id="situation" tabIndex={-1}>
          {children}
        </div>
      </main>
      <SiteFooter words={words} />
    </div>
  );
}
