import type { ReactNode } from 'react';
import type { Moment } from '#geo/model/moment.ts';
import { LinkShown } from './link-shown.tsx';
import { ShareMount } from './share-mount.tsx';
import type { ShareWords } from './share-tools.tsx';
import styles from './share.module.css';

interface ShareProps {
  readonly title: string;
  readonly words: ShareWords;
  /** When the page was drawn: the moment of an address that has none. */
  readonly now: Moment;
  /** The page's own address in full, as of its moment. */
  readonly link: string;
  readonly embed: { readonly href: string; readonly text: string };
  /** How to cite what the page is about. */
  readonly children?: ReactNode;
}

/** A page's link, its QR code, its embed and its citation, in a panel that opens without JavaScript too. */
export function Share({ title, words, now, link, embed, children }: ShareProps) {
  return (
    <details className={styles.share}>
      <summary>{title}</summary>
      <div className={styles.panel}>
        <ShareMount words={words} now={now}>
          <LinkShown link={link} words={words} />
        </ShareMount>
        <p>
          <a className={styles.embed} href={embed.href}>
            {embed.text}
          </a>
        </p>
        {children}
      </div>
    </details>
  );
}
