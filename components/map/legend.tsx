import type { TollLook } from '#geo/write/place-look.ts';
import type { LegendFilter } from './filters.ts';
import type { LegendContent, LegendMark } from './legend-content.ts';
import { LegendRow } from './legend-row.tsx';
import type { LegendWords } from './map-words.ts';
import { PlaceSymbol } from './place-symbol.tsx';
import { ReportGlyph } from './report-glyph.tsx';
import { coreRadius, statusKeyOf } from './style.ts';
import styles from './legend.module.css';
import drawn from './static-map.module.css';

interface LegendProps {
  readonly content: LegendContent;
  readonly hasEnded: boolean;
  readonly words: LegendWords;
  /** Null: the rows explain, and do nothing. */
  readonly filter: LegendFilter | null;
}

/** What the map's marks mean: those that are on it, and no others. */
export function Legend({ content, hasEnded, words, filter }: LegendProps) {
  return (
    <div className={styles.legend}>
      <StatusRows content={content} hasEnded={hasEnded} words={words} filter={filter} />
      <TollRows content={content} words={words} filter={filter} />
      <ReportRows content={content} words={words} filter={filter} />
    </div>
  );
}

function StatusRows({ content, hasEnded, words, filter }: LegendProps) {
  const { statuses, past, inherited } = content;
  if (statuses.length === 0) return null;
  return (
    <>
      <p className={styles.title}>{hasEnded ? words.titleEnded : words.title}</p>
      <ul className={styles.rows}>
        {statuses.map((mark) => (
          <LegendRow key={mark.key} one={mark.key} text={words.status[mark.key]} filter={filter}>
            <Example mark={mark} />
          </LegendRow>
        ))}
        {inherited ? (
          <LegendRow one="inherited" text={words.inherited} filter={filter}>
            <Example mark={inherited} />
          </LegendRow>
        ) : null}
        {past ? (
          <LegendRow one="past" text={words.past} filter={filter}>
            <Example mark={past} />
          </LegendRow>
        ) : null}
      </ul>
    </>
  );
}

/** How a status looks as a symbol and as a region. */
function Example({ mark: { symbol, tint } }: { readonly mark: LegendMark }) {
  return (
    <>
      <span className={styles.symbol}>
        {symbol ? <PlaceSymbol kind="city" look={symbol} toll={null} /> : null}
      </span>
      <svg className={styles.swatch} viewBox="0 0 26 18" aria-hidden="true">
        {tint ? (
          <path
            className={drawn.region}
            data-status={statusKeyOf(tint)}
            data-look={tint.kind}
            data-inherited={('inherited' in tint && tint.inherited) || undefined}
            d="M1 3L9 1L17 2.5L25 1V15L16 17L8 15.5L1 17Z"
          />
        ) : null}
      </svg>
    </>
  );
}

type RowsProps = Omit<LegendProps, 'hasEnded'>;

const HATCHED: TollLook = { figure: 'words', disputed: false };
const DISPUTED: TollLook = { figure: 10, disputed: true };

function TollRows({ content, words, filter }: RowsProps) {
  const { sizes, isCapped, hasWords, hasDisputes } = content;
  if (!sizes && !hasWords && !hasDisputes) return null;
  return (
    <>
      <p className={styles.title}>{words.size}</p>
      {sizes ? <Sizes sizes={sizes} /> : null}
      {isCapped ? <p className={styles.note}>{words.capped}</p> : null}
      <ul className={styles.rows}>
        {hasWords ? (
          <LegendRow one="words" text={words.words} filter={filter}>
            <TollExample toll={HATCHED} />
          </LegendRow>
        ) : null}
        {hasDisputes ? (
          <LegendRow one="disputed" text={words.disputed} filter={filter}>
            <TollExample toll={DISPUTED} />
          </LegendRow>
        ) : null}
      </ul>
    </>
  );
}

function TollExample({ toll }: { readonly toll: TollLook }) {
  return (
    <span className={styles.wide}>
      <PlaceSymbol kind="city" look={{ kind: 'not-stated' }} toll={toll} />
    </span>
  );
}

/** Circles at the map's own scale, the smallest first, on one line. */
function Sizes({ sizes }: { readonly sizes: readonly number[] }) {
  return (
    <ul className={styles.sizes}>
      {sizes.toReversed().map((figure) => {
        const radius = coreRadius({ figure, disputed: false });
        const side = 2 * radius;
        return (
          <li key={figure}>
            <svg width={side} height={side} viewBox={`0 0 ${side} ${side}`} aria-hidden="true">
              <circle cx={radius} cy={radius} r={radius} />
            </svg>
            {figure}
          </li>
        );
      })}
    </ul>
  );
}

function ReportRows({ content: { kinds, hasEndedReports }, words, filter }: RowsProps) {
  const [anyKind] = kinds;
  if (!anyKind) return null;
  return (
    <>
      <p className={styles.title}>{words.reports}</p>
      <ul className={styles.rows}>
        {kinds.map((kind) => (
          <LegendRow key={kind} one={kind} text={words.kinds[kind]} filter={filter}>
            <span className={styles.wide}>
              <ReportGlyph kind={kind} hasEnded={false} />
            </span>
          </LegendRow>
        ))}
        {hasEndedReports ? (
          <LegendRow one="ended-report" text={words.endedReports} filter={filter}>
            <span className={styles.wide}>
              <ReportGlyph kind={anyKind} hasEnded />
            </span>
          </LegendRow>
        ) : null}
      </ul>
    </>
  );
}
