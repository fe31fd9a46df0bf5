import type { ReactNode } from 'react';
import { MomentTime } from '#components/time/time.tsx';
import { MyTimeToggle } from '#components/time/my-time-toggle.tsx';
import type { Shown } from '#components/shown.ts';
import styles from './as-of-line.module.css';

interface AsOfLineProps {
  readonly zone: string;
  readonly shown: Shown;
  /** What else it says of its age. */
  readonly children?: ReactNode;
}

/** As of when the page speaks, in the zone of its place; the reader's own is one tap away. */
export function AsOfLine({ zone, shown, children }: AsOfLineProps) {
  const { words, moment } = shown;
  const [before = '', after = ''] = words.say('time.as-of', { moment: '\u0001' }).split('\u0001');
  return (
    <div className={styles.line}>
      <div>
        <p>
          {before}
          <MomentTime moment={moment} zone={zone} words={words} />
          {after}
        </p>
        {children}
      </div>
      <MyTimeToggle
        showMine={words.say('time.show-mine')}
        showLocal={words.say('time.show-local')}
        language={words.language}
      />
    </div>
  );
}
