import { StatusMark } from '#components/status/status-mark.tsx';
import { statusKeyOf } from '#components/map/style.ts';
import type { Shown } from '#components/shown.ts';
import type { DisplayPanel } from '#geo/links/display-parameters.ts';
import type { ReportId } from '#geo/model/ids.ts';
import type { Moment } from '#geo/model/moment.ts';
import type { Situation } from '#geo/situation/situation.ts';
import { hasEnded } from '#geo/write/map-model.ts';
import { mapTextsOf } from '#geo/write/map-texts.ts';
import { lookOf } from '#geo/write/place-look.ts';
import { newestOfPlace } from './newest-reports.ts';
import { WallReport } from './wall-report.tsx';
import { reportsInToll, WallToll } from './wall-toll.tsx';
import styles from './wall-place.module.css';

interface Props {
  readonly situation: Situation;
  readonly panels: readonly DisplayPanel[];
  readonly fresh: ReadonlyMap<ReportId, Moment>;
  readonly shown: Shown;
}

const MOST_REPORTS = 3;
/** Some of them stand elsewhere on the screen. */
const MOST_CANDIDATES = 20;

/** The place in focus: its status, figures and newest reports. What has no room is left out whole. */
export function WallPlace({ situation, panels, fresh, shown }: Props) {
  const { words, story } = shown;
  const { place } = situation;
  const told = panels.includes('toll') ? reportsInToll(situation) : new Set();
  const reports = panels.includes('reports')
    ? newestOfPlace(situation, story, fresh, MOST_CANDIDATES)
        .filter(({ id, kind }) => !told.has(id) && !(kind === 'photo' && panels.includes('photos')))
        .slice(0, MOST_REPORTS)
    : [];
  const changedNow = situation.timeline.some(({ report }) => fresh.has(report.id));
  return (
    <section className={styles.panel} data-focus-place={place.id} aria-live="off">
      <div className={styles.top}>
        <h2 className={styles.place}>{words.place(place)}</h2>
        {changedNow ? <p className={styles.changed}>{words.say('display.changed')}</p> : null}
        <Status situation={situation} shown={shown} />
      </div>
      <div className={styles.rest}>
        {panels.includes('toll') ? <WallToll situation={situation} shown={shown} /> : null}
        {reports.map((report) => (
          <div key={report.id} className={styles.told}>
            <WallReport
              report={report}
              place={place}
              isFresh={fresh.has(report.id)}
              shown={shown}
            />
          </div>
        ))}
      </div>
    </section>
  );
}

function Status({ situation, shown }: Pick<Props, 'situation' | 'shown'>) {
  const { words, story, moment } = shown;
  const isOver = hasEnded(story, moment);
  const look = lookOf(situation, isOver);
  return (
    <>
      {isOver && look.kind === 'past' ? (
        <p className={styles.worst}>{words.say('display.worst')}</p>
      ) : null}
      <p className={styles.status} data-status-text={statusKeyOf(look)}>
        <StatusMark look={look} />
        <span>{statusWord(situation, isOver, shown)}</span>
      </p>
      <p className={styles.since}>{mapTextsOf(story, words).status(situation)}</p>
    </>
  );
}

function statusWord({ emergency }: Situation, isOver: boolean, { words }: Shown): string {
  const { worst, status } = emergency;
  return isOver && worst ? words.measure(worst.measure) : words.status(status);
}
