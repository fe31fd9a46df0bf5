'use client';

import { useState } from 'react';
import styles from './copy-button.module.css';

export interface CopyWords {
  readonly copy: string;
  readonly copied: string;
}

interface CopyButtonProps {
  readonly text: string;
  readonly words: CopyWords;
  /** What it copies, where several stand together. */
  readonly label?: string;
}

/** Copies a text; where the browser refuses, the text stands there to be selected. */
export function CopyButton({ text, words, label }: CopyButtonProps) {
  const [copied, setCopied] = useState<string | null>(null);
  const isCopied = copied === text;
  const copy = async () => {
    try {
      await navigator.clipboard.writeText(text);
      setCopied(text);
    } catch {
      // The browser refused: the button goes on saying what it would do.
      setCopied(null);
    }
  };
  return (
    <button className={styles.copy} type="button" onClick={() => void copy()}>
      <span aria-live="polite">{isCopied ? words.copied : (label ?? words.copy)}</span>
    </button>
  );
}
