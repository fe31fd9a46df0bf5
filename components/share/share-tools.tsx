'use client';

import { useEffect, useState } from 'react';
import type { Moment } from '#geo/model/moment.ts';
import { CopyButton, type CopyWords } from './copy-button.tsx';
import { LinkShown } from './link-shown.tsx';
import { shareLink, sharingOf } from './share-link.ts';
import styles from './share.module.css';

export interface ShareWords {
  readonly link: string;
  readonly view: string;
  readonly moment: string;
  readonly send: string;
  readonly qr: string;
  readonly copy: CopyWords;
}

interface ShareToolsProps {
  readonly words: ShareWords;
  /** When the page was drawn: the moment of an address that has none. */
  readonly now: Moment;
}

/** The link to what the reader sees, with as much of it as they choose; to copy, or to send by what the device has. */
export function ShareTools({ words, now }: ShareToolsProps) {
  const address = useAddress();
  const [sharing, setSharing] = useState(() => sharingOf(address));
  const link = shareLink(address, sharing, now);
  return (
    <>
      <LinkShown link={link} words={words} />
      {sharingOf(address).view ? (
        <Check
          label={words.view}
          isChecked={sharing.view}
          onChange={(view) => setSharing({ ...sharing, view })}
        />
      ) : null}
      <Check
        label={words.moment}
        isChecked={sharing.moment}
        onChange={(moment) => setSharing({ ...sharing, moment })}
      />
      <p className={styles.buttons}>
        <CopyButton text={link} words={words.copy} />
        {'share' in navigator ? (
          <button className={styles.button} type="button" onClick={() => void send(link)}>
            {words.send}
          </button>
        ) : null}
      </p>
    </>
  );
}

/** The address as it is: the map and the time bar write it in place, which no event tells. */
function useAddress(): string {
  const [address, setAddress] = useState(() => window.location.href);
  useEffect(function followAddress() {
    const read = () => {
      setAddress(window.location.href);
    };
    const events = ['pointerdown', 'keyup', 'focusin'] as const;
    for (const event of events) document.addEventListener(event, read);
    return function stopFollowing() {
      for (const event of events) document.removeEventListener(event, read);
    };
  }, []);
  return address;
}

interface CheckProps {
  readonly label: string;
  readonly isChecked: boolean;
  readonly onChange: (isChecked: boolean) => void;
}

function Check({ label, isChecked, onChange }: CheckProps) {
  return (
    <label className={styles.check}>
      <input
        type="checkbox"
        checked={isChecked}
        onChange={({ currentTarget }) => {
          onChange(currentTarget.checked);
        }}
      />
      {label}
    </label>
  );
}

/** The device's own sheet; a reader who closes it has changed their mind. */
async function send(url: string): Promise<void> {
  try {
    await navigator.share({ title: document.title, url });
  } catch (error) {
    if (!(error instanceof DOMException && error.name === 'AbortError')) throw error;
  }
}
