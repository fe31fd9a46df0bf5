import type { Shown } from '#components/shown.ts';
import { StatusMark } from '#components/status/status-mark.tsx';
import { AxisLabels, AxisLines } from './axis-labels.tsx';
import styles from './measure-chart.module.css';
import { StretchLane } from './stretch-lane.tsx';
import type { MeasureRows, StretchRow } from './stretch-rows.ts';
import type { TimeAxis } from './time-axis.ts';

interface MeasureChartProps {
  readonly measures: readonly MeasureRows[];
  readonly axis: TimeAxis;
  readonly shown: Shown;
}

/** Measures one under the other, a bar a stretch, along one axis of days. */
export function MeasureChart({ measures, axis, shown }: MeasureChartProps) {
  return (
    <div className={styles.chart}>
      <AxisLabels axis={axis} shown={shown} />
      <AxisLines axis={axis} />
      <ul className={styles.measures}>
        {measures.map(({ measure, severity, rows }) => (
          <li key={measure}>
            <h3 className={styles.measure}>
              <StatusMark look={{ kind: lookOf(rows), severity, inherited: false }} />
              <span>{shown.words.measure(measure)}</span>
            </h3>
            <ul>
              {rows.map((row) => (
                <Stretch key={row.id} row={row} axis={axis} shown={shown} />
              ))}
            </ul>
          </li>
        ))}
      </ul>
    </div>
  );
}

const lookOf = (rows: readonly StretchRow[]) =>
  rows.some(({ stretch: { phase } }) => phase === 'in-force') ? 'in-force' : 'past';

interface StretchProps extends Omit<MeasureChartProps, 'measures'> {
  readonly row: StretchRow;
}

function Stretch({ row, axis, shown }: StretchProps) {
  const { where, names, when } = row;
  return (
    <li className={styles.stretch}>
      <p className={styles.when}>
        {where !== null && <span className={styles.where}>{where}</span>}
        {names !== null && <span className={styles.names}>: {names}</span>}
        {where !== null && ' · '}
        {when}
      </p>
      <StretchLane row={row} axis={axis} shown={shown} />
    </li>
  );
}
