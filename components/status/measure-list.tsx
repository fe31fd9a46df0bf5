import { reportLink, type Shown } from '#components/shown.ts';
import { Folded } from '#components/site/folded.tsx';
import type { Report } from '#geo/model/report.ts';
import type { MeasureState } from '#geo/situation/measure-state.ts';
import type { Situation } from '#geo/situation/situation.ts';
import type { StatusLook } from '#geo/write/place-look.ts';
import styles from './measure-list.module.css';
import { StatusMark } from './status-mark.tsx';

interface MeasureListProps {
  readonly situation: Situation;
  readonly shown: Shown;
}

const PAST_AT_ONCE = 3;

/** Every measure known of a place: in force first, then announced, then those that ended. */
export function MeasureList({ situation, shown }: MeasureListProps) {
  const { words } = shown;
  const { measures, partial } = situation.emergency;
  const current = measures.filter(({ phase }) => phase !== 'ended');
  const past = measures.filter(({ phase }) => phase === 'ended');
  if (measures.length === 0 && partial.length === 0) {
    return <p className={styles.none}>{words.say('status.not-stated-help')}</p>;
  }
  return (
    <>
      {current.length > 0 && <Measures states={current} situation={situation} shown={shown} />}
      {partial.length > 0 && (
        <ul className={styles.measures}>
          {partial.map((state) => (
            <li key={state.measure}>
              <StatusMark look={{ kind: 'past', severity: state.severity, inherited: false }} />
              <span>{words.partialLine(state)}</span>
            </li>
          ))}
        </ul>
      )}
      {past.length > 0 && (
        <>
          <h3 className={styles.past}>{words.say('place.measures-past')}</h3>
          <Measures states={past.slice(0, PAST_AT_ONCE)} situation={situation} shown={shown} />
          {past.length > PAST_AT_ONCE && (
            <Folded
              label={words.say('list.more', { number: words.number(past.length - PAST_AT_ONCE) })}
            >
              <Measures states={past.slice(PAST_AT_ONCE)} situation={situation} shown={shown} />
            </Folded>
          )}
        </>
      )}
    </>
  );
}

interface MeasuresProps extends MeasureListProps {
  readonly states: readonly MeasureState[];
}

function Measures({ states, situation, shown }: MeasuresProps) {
  const { story, moment, words } = shown;
  const setting = { story, place: situation.place, moment };
  return (
    <ul className={styles.measures}>
      {states.map((state) => (
        <li key={state.measure}>
          <StatusMark look={lookOfState(state)} />
          <span>
            <a href={reportLink(shown, sayingOf(state).id)}>{words.measureLine(state, setting)}</a>
            <Latest state={state} shown={shown} />
          </span>
        </li>
      ))}
    </ul>
  );
}

/** The report that speaks of it last, where that is another one than the one linked. */
function Latest({ state, shown }: { readonly state: MeasureState; readonly shown: Shown }) {
  const { words, story } = shown;
  const { latest } = state;
  const place = story.places.get(latest.place);
  if (latest === sayingOf(state) || !place) return null;
  return (
    <small className={styles.latest}>
      {words.say('map.newest')}:{' '}
      <a href={reportLink(shown, latest.id)}>
        {words.attribution(latest, story).claimant}, {words.date(latest.reported, place.timezone)}
      </a>
    </small>
  );
}

/** The report that says how it stands: the one that ended it, else the one that declared it. */
function sayingOf({ end, declaredBy }: MeasureState): Report {
  if (end?.kind === 'lifted') return end.by;
  return end?.kind === 'with' && end.by ? end.by : declaredBy;
}

function lookOfState({ phase, severity, through }: MeasureState): StatusLook {
  const inherited = through !== undefined;
  if (phase === 'in-force') return { kind: 'in-force', severity, inherited };
  return phase === 'ended' ? { kind: 'ended' } : { kind: 'past', severity, inherited };
}
