import { CITE_ANCHOR } from '#geo/links/citation-links.ts';
import { CopyButton, type CopyWords } from './copy-button.tsx';
import styles from './share.module.css';

interface CitationProps {
  readonly title: string;
  readonly text: string;
  /** For programs that keep references. */
  readonly file: { readonly href: string; readonly text: string };
  readonly words: CopyWords;
}

/** How to cite a report. */
export function Citation({ title, text, file, words }: CitationProps) {
  return (
    <section className={styles.citation} id={CITE_ANCHOR} aria-labelledby={`${CITE_ANCHOR}-title`}>
      <h2 id={`${CITE_ANCHOR}-title`}>{title}</h2>
      <p>{text}</p>
      <p className={styles.buttons}>
        <CopyButton text={text} words={words} />
        <a className={styles.embed} href={file.href} download>
          {file.text}
        </a>
      </p>
    </section>
  );
}
