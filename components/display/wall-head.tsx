import { useCallback } from 'react';
import type { Shown } from '#components/shown.ts';
import { dayOf, type Moment } from '#geo/model/moment.ts';
import { hasEnded } from '#geo/write/map-model.ts';
import type { Words } from '#geo/words/words.ts';
import { momentNow } from './use-moment.ts';
import { usePolled } from './use-polled.ts';
import styles from './wall-head.module.css';

interface Props {
  readonly siteName: string;
  readonly stale: Moment | 'never' | null;
  readonly isReplay: boolean;
  readonly shown: Shown;
}

/** Whose screen it is, of what, and how old what it says is. */
export function WallHead({ siteName, stale, isReplay, shown }: Props) {
  const { story, words, context, moment } = shown;
  const zone = story.settings.timezone;
  return (
    <header className={styles.head}>
      <div className={styles.names}>
        <p className={styles.site}>{siteName}</p>
        <h1 className={styles.story}>{story.settings.name[words.language]}</h1>
        {hasEnded(story, moment) ? (
          <p className={styles.ended}>{words.say('time.story-ended')}</p>
        ) : null}
      </div>
      <div className={styles.times}>
        {context.at === null ? (
          <>
            <Clock zone={zone} />
            <p className={styles.asOf}>
              {words.say('time.as-of', { moment: words.moment(moment, zone) })}
            </p>
          </>
        ) : (
          <OtherMoment isReplay={isReplay} shown={shown} />
        )}
        <output className={styles.stale} data-stale={stale === null ? undefined : ''}>
          {stale === null ? null : staleText(stale, zone, words)}
        </output>
      </div>
    </header>
  );
}

/** The moment of a screen that does not show now: large, for it is the first thing to know. */
function OtherMoment({ isReplay, shown }: Pick<Props, 'isReplay' | 'shown'>) {
  const { story, words, moment } = shown;
  const zone = story.settings.timezone;
  const [before = ''] = words.say('time.as-of', { moment: '\u0001' }).split('\u0001');
  return (
    <p className={styles.moment} data-moment={moment}>
      <span>{isReplay ? words.say('display.replay') : before}</span>
      <strong>{words.day(moment, zone)}</strong> <strong>{words.time(moment, zone)}</strong>
    </p>
  );
}

/** The time where the story is; the seconds of a clock that nobody sets go by on their own. */
function Clock({ zone }: { readonly zone: string }) {
  const read = useCallback(() => clockText(zone), [zone]);
  return <p className={styles.clock}>{usePolled(read, 1000)}</p>;
}

const clocks = new Map<string, Intl.DateTimeFormat>();

function clockText(zone: string): string {
  const clock =
    clocks.get(zone) ??
    new Intl.DateTimeFormat('en-GB', {
      timeZone: zone,
      hour: '2-digit',
      minute: '2-digit',
      hourCycle: 'h23',
    });
  clocks.set(zone, clock);
  return clock.format(momentNow());
}

function staleText(stale: Moment | 'never', zone: string, words: Words): string {
  if (stale === 'never') return words.say('display.stale-never');
  const time = words.time(stale, zone);
  const now = momentNow();
  const moment =
    dayOf(stale, zone) === dayOf(now, zone)
      ? time
      : words.say('date.with-time', { day: words.day(stale, zone, { withoutYearOf: now }), time });
  return words.say('display.stale', { moment });
}
