import { Folded } from '#components/site/folded.tsx';
import { Attributed } from '#components/report/attributed.tsx';
import { reportLink, zoneOf, type Shown } from '#components/shown.ts';
import { DateTime } from '#components/time/time.tsx';
import { CITE_ANCHOR } from '#geo/links/citation-links.ts';
import { momentOf, parseStoryDate, type Moment } from '#geo/model/moment.ts';
import type { FigureHistory as History } from '#geo/situation/figure-history.ts';
import { isWithdrawn } from '#geo/situation/standing.ts';
import type { Claim } from '#geo/situation/toll.ts';
import { CHART, figureChartOf, type FigureChart } from './figure-chart.ts';
import styles from './figure-history.module.css';

interface FigureHistoryProps {
  readonly history: History;
  readonly shown: Shown;
}

/** How a figure was told over time: a step chart with a mark a claim, and a table that says the same. */
export function FigureHistory({ history, shown }: FigureHistoryProps) {
  const { words, story, moment } = shown;
  const { outcome, group, claims } = history;
  if (claims.length < 2) return null;
  const chart = figureChartOf(history, moment, endOfStory(shown));
  const count = claims.length;
  return (
    <Folded label={words.say('history.title', { count, number: words.number(count) })}>
      {chart && (
        <Chart
          chart={chart}
          zone={story.settings.timezone}
          label={words.say('history.chart', { figure: words.tollLabel(outcome, group) })}
          shown={shown}
        />
      )}
      <ClaimTable claims={claims} shown={shown} />
    </Folded>
  );
}

function endOfStory({ story: { settings } }: Shown): Moment | null {
  const { until } = settings.period;
  return until === undefined ? null : (parseStoryDate(until, settings.timezone)?.last ?? null);
}

interface ChartProps {
  readonly chart: FigureChart;
  readonly zone: string;
  readonly label: string;
  readonly shown: Shown;
}

function Chart({ chart, zone, label, shown }: ChartProps) {
  const { words } = shown;
  const floor = CHART.height - CHART.bottom;
  return (
    <figure aria-label={label}>
      <svg
        className={styles.chart}
        viewBox={`0 0 ${CHART.width} ${CHART.height}`}
        aria-hidden="true"
      >
        {chart.values.map(({ value, y }) => (
          <g key={value} className={styles.value}>
            <path d={`M${CHART.left} ${y}H${CHART.width - CHART.right}`} />
            <text x={CHART.left - 8} y={y} dy="0.35em">
              {words.number(value)}
            </text>
          </g>
        ))}
        {chart.afterX === null ? null : (
          <path className={styles.after} d={`M${chart.afterX} ${CHART.top}V${floor}`} />
        )}
        {chart.bands.map((band) => (
          <rect key={`${band.x} ${band.y}`} className={styles.band} {...band} />
        ))}
        {chart.lines.map((path) => (
          <path key={path} className={styles.line} d={path} />
        ))}
        {chart.marks.map(({ claim, x, y }) => (
          <Mark key={claim.report.id} claim={claim} x={x} y={y} />
        ))}
        {chart.days.map(({ moment, x }) => (
          <text
            key={x}
            className={styles.day}
            data-last={x > CHART.width - EDGE || undefined}
            x={x}
            y={CHART.height - 8}
          >
            {words.day(momentOf(moment.getTime()), zone, {
              withoutYearOf: momentOf(moment.getTime()),
            })}
          </text>
        ))}
      </svg>
    </figure>
  );
}

const RADIUS = 4;
/** Nearer to the edge a day's name ends where it stands. */
const EDGE = 48;

/** Full: stands; hollow: overtaken; crossed out: withdrawn. */
function Mark({ claim: { ending }, x, y }: { claim: Claim; x: number; y: number }) {
  if (isWithdrawn(ending)) {
    const cross = `M${-RADIUS} ${-RADIUS}L${RADIUS} ${RADIUS}M${-RADIUS} ${RADIUS}L${RADIUS} ${-RADIUS}`;
    return <path className={styles.withdrawn} d={cross} transform={`translate(${x} ${y})`} />;
  }
  return (
    <circle className={ending ? styles.overtaken : styles.standing} cx={x} cy={y} r={RADIUS} />
  );
}

interface ClaimTableProps {
  readonly claims: readonly Claim[];
  readonly shown: Shown;
}

function ClaimTable({ claims, shown }: ClaimTableProps) {
  const { words, story } = shown;
  return (
    <table className={styles.table}>
      <thead>
        <tr>
          <th scope="col">{words.say('history.known')}</th>
          <th scope="col">{words.say('history.figure')}</th>
          <th scope="col">{words.say('history.by')}</th>
        </tr>
      </thead>
      <tbody>
        {claims.map(({ report, ending }) => (
          <tr key={report.id}>
            <td>
              <DateTime date={report.reported} zone={zoneOf(shown, report)} words={words} />
            </td>
            <td>
              <a href={reportLink(shown, report.id)}>
                {isWithdrawn(ending) ? (
                  <s>{words.figure(report.casualties.figure)}</s>
                ) : (
                  words.figure(report.casualties.figure)
                )}
              </a>
            </td>
            <td>
              <Attributed report={report} shown={shown} />
              {ending && <p className={styles.ending}>{words.ending(report, ending, story)}</p>}
              <p>
                <a href={`${reportLink(shown, report.id)}#${CITE_ANCHOR}`}>
                  {words.say('citation.cite')}
                </a>
              </p>
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
