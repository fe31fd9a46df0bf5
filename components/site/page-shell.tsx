import type { ReactNode } from 'react';
import { AsOfPart } from '#components/time-bar/as-of-part.tsx';
import styles from './page-shell.module.css';
import { PageTop, type PageTopProps } from './page-top.tsx';
import { SiteFooter } from './site-footer.tsx';

export interface PageShellProps extends PageTopProps {
  readonly map?: ReactNode;
  /** Under the map. */
  readonly timeBar?: ReactNode;
  /** At the head of what the page says; who skips to that, skips it too. */
  readonly share?: ReactNode;
  readonly children: ReactNode;
}

/** Every page: header, banner of the past, map, what the page says, footer. */
export function PageShell({ map, timeBar, share, children, ...top }: PageShellProps) {
  const { words } = top;
  return (
    <div className={styles.page}>
      <a className={styles.skip} href="#situation">
        {words.say('site.skip')}
      </a>
      <header className={styles.top}>
        <AsOfPart name="top">
          <PageTop {...top} />
        </AsOfPart>
      </header>
      <main className={map ? styles.split : styles.single}>
        {map && (
          <div className={styles.map}>
            <div className={styles.frame}>{map}</div>
            {timeBar}
          </div>
        )}
        <div className={styles.situation}>
          {share}
          <div className={styles.said} id="situation" tabIndex={-1}>
            {children}
          </div>
        </div>
      </main>
      <SiteFooter words={words} />
    </div>
  );
}
