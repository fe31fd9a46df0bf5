import type { ReactNode } from 'react';
import { AsOfPart } from '#components/time-bar/as-of-part.tsx';
import styles from './live-embed-frame.module.css';

interface LiveEmbedFrameProps {
  readonly map: ReactNode;
  readonly title: string;
  readonly asOf: string;
  readonly link: { readonly href: string; readonly text: string };
}

/** A map that fills the frame, over one line that says what it is and how old. */
export function LiveEmbedFrame({ map, title, asOf, link }: LiveEmbedFrameProps) {
  return (
    <div className={styles.frame}>
      <div className={styles.map}>{map}</div>
      <main className={styles.line} aria-label={title}>
        <div>
          <h1>{title}</h1>
          <p>
            <AsOfPart name="asOf">{asOf}</AsOfPart>
          </p>
        </div>
        <a href={link.href}>{link.text}</a>
      </main>
    </div>
  );
}
