import type { Shown } from '#components/shown.ts';
import { StatusMark } from '#components/status/status-mark.tsx';
import type { Place } from '#geo/model/place.ts';
import type { MeasureHistory, SharedStretch } from '#geo/situation/measure-history.ts';
import { capitalise } from '#geo/words/parts.ts';
import styles from './measure-chart.module.css';
import { barOf } from './stretch-bar.ts';
import { StretchLane } from './stretch-lane.tsx';
import { namesBehindCount, rowOf, whereOf } from './stretch-names.ts';
import { AxisLabels, AxisLines } from './axis-labels.tsx';
import type { TimeAxis } from './time-axis.ts';

interface MeasureChartProps {
  readonly histories: readonly MeasureHistory[];
  readonly place: Place;
  readonly axis: TimeAxis;
  /** Milliseconds for which an open-ended measure counts without being mentioned. */
  readonly patience: number;
  readonly shown: Shown;
}

/** Measures one under the other, a bar a stretch, along one axis of days. */
export function MeasureChart({ histories, axis, shown, ...rest }: MeasureChartProps) {
  const { words } = shown;
  return (
    <div className={styles.chart}>
      <AxisLabels axis={axis} shown={shown} />
      <AxisLines axis={axis} />
      <ul className={styles.measures}>
        {histories.map(({ measure, severity, stretches }) => (
          <li key={measure}>
            <h3 className={styles.measure}>
              <StatusMark look={{ kind: lookOf(stretches), severity, inherited: false }} />
              <span>{words.measure(measure)}</span>
            </h3>
            <ul>
              {stretches.map((stretch, index) => (
                <Stretch
                  key={rowOf(measure, index)}
                  row={rowOf(measure, index)}
                  {...{ stretch, axis, shown, ...rest }}
                />
              ))}
            </ul>
          </li>
        ))}
      </ul>
    </div>
  );
}

const lookOf = (stretches: readonly SharedStretch[]) =>
  stretches.some(({ phase }) => phase === 'in-force') ? 'in-force' : 'past';

interface StretchProps extends Omit<MeasureChartProps, 'histories'> {
  readonly stretch: SharedStretch;
  readonly row: string;
}

function Stretch({ stretch, row, place, axis, patience, shown }: StretchProps) {
  const { words, story, moment } = shown;
  const where = whereOf(stretch, place, shown);
  const names = namesBehindCount(stretch, shown);
  // The axis says the year.
  const dated = { ...shown, moment: axis.last };
  const when = words.stretch(stretch, { story, place: stretch.places[0], moment: axis.last });
  return (
    <li className={styles.stretch}>
      <p className={styles.when}>
        {where === null ? (
          capitalise(when, words.language)
        ) : (
          <>
            <span className={styles.where}>{where}</span>
            {names !== null && <span className={styles.names}>: {names}</span>} · {when}
          </>
        )}
      </p>
      <StretchLane
        stretch={stretch}
        bar={barOf(stretch, axis, moment, patience)}
        row={row}
        shown={dated}
      />
    </li>
  );
}
