import { MomentTime } from '#components/time/time.tsx';
import { MyTimeToggle } from '#components/time/my-time-toggle.tsx';
import type { Shown } from '#components/shown.ts';
import type { TimelineItem } from '#geo/situation/situation.ts';
import styles from './as-of-line.module.css';
import { NewestReport } from './newest-report.tsx';

interface AsOfLineProps {
  readonly zone: string;
  /** The reports the page is about, where it is to say how old the newest is. */
  readonly timeline?: readonly TimelineItem[];
  readonly shown: Shown;
}

/** As of when the page speaks, in the zone of its place; the reader's own is one tap away. */
export function AsOfLine({ zone, timeline = [], shown }: AsOfLineProps) {
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
        <NewestReport timeline={timeline} zone={zone} shown={shown} />
      </div>
      <MyTimeToggle
        showMine={words.say('time.show-mine')}
        showLocal={words.say('time.show-local')}
        language={words.language}
      />
    </div>
  );
}
