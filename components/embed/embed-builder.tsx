'use client';

import { useState } from 'react';
import styles from '#components/builder/builder.module.css';
import { queryOf } from '#components/builder/query-of.ts';
import { CopyButton, type CopyWords } from '#components/share/copy-button.tsx';
import { readEmbedChoice, type EmbedChoice, type EmbedOffer } from '#geo/links/embed-form.ts';
import { EMBED_SCRIPT, embedLink } from '#geo/links/embed-links.ts';
import { embedCode } from '#geo/write/embed-code.ts';
import { EmbedFields, type FieldWords } from './embed-fields.tsx';

export interface BuilderWords extends FieldWords {
  readonly show: string;
  readonly code: string;
  readonly preview: string;
  readonly copy: CopyWords;
}

interface EmbedBuilderProps {
  readonly siteUrl: string;
  readonly offers: readonly EmbedOffer[];
  /** What the address chose. */
  readonly chosen: EmbedChoice;
  readonly words: BuilderWords;
}

/** Makes the code of an embed and shows it: as the form changes, and without JavaScript once it is sent. */
export function EmbedBuilder({ siteUrl, offers, chosen, words }: EmbedBuilderProps) {
  const [choice, setChoice] = useState(chosen);
  const { target, title, setting, width, height } = choice;
  const src = embedLink(target, setting);
  const code = embedCode({
    ...choice,
    src: new URL(src, siteUrl).href,
    script: choice.resizes ? new URL(EMBED_SCRIPT, siteUrl).href : null,
  });
  return (
    <div className={styles.builder}>
      <form
        className={styles.form}
        onChange={({ currentTarget }) => {
          setChoice(
            readEmbedChoice(queryOf(currentTarget), offers, chosen.setting.language) ?? chosen,
          );
        }}
      >
        <EmbedFields offers={offers} chosen={chosen} words={words} />
        <button className={styles.button} type="submit">
          {words.show}
        </button>
      </form>
      <div className={styles.made}>
        <h2>{words.code}</h2>
        <pre className={styles.code}>
          <code>{code}</code>
        </pre>
        <CopyButton text={code} words={words.copy} />
        <h2>{words.preview}</h2>
        {/* Our own page: a sandbox that allows its scripts and its origin would be none. */}
        {/* oxlint-disable-next-line react/iframe-missing-sandbox */}
        <iframe
          className={styles.frame}
          src={src}
          title={title}
          height={height}
          style={{ width: width.endsWith('%') ? width : `${width}px` }}
        />
      </div>
    </div>
  );
}
