import type { PlaceKind } from '#geo/model/place.ts';
import type { StatusLook, TollLook } from '#geo/write/place-look.ts';
import { coreRadius, ringRadius, SHAPES, statusKeyOf, symbolRadius } from './style.ts';
import styles from './place-symbol.module.css';

interface Props {
  readonly kind: PlaceKind;
  readonly look: StatusLook;
  readonly toll: TollLook | null;
}

/** Ring: the status, by shape and colour. Core: the toll, by area. Its name and the figure are said beside it. */
export function PlaceSymbol({ kind, look, toll }: Props) {
  const half = symbolRadius(kind, toll);
  const ring = ringRadius(kind, toll);
  const core = coreRadius(toll);
  const key = statusKeyOf(look);
  const isInherited = 'inherited' in look && look.inherited;
  return (
    <svg
      className={styles.symbol}
      data-status={key}
      data-look={look.kind}
      data-plain={(kind === 'region' && core === 0) || undefined}
      data-inherited={isInherited || undefined}
      width={half * 2}
      height={half * 2}
      viewBox={`${-half} ${-half} ${half * 2} ${half * 2}`}
      aria-hidden="true"
    >
      {toll?.disputed ? <Shape className={styles.second} shape={key} radius={ring + 2.6} /> : null}
      <Shape className={styles.ring} shape={key} radius={ring} />
      {core > 0 ? (
        <circle
          className={toll?.figure === 'words' ? styles.hatched : styles.core}
          r={Number(core.toFixed(1))}
        />
      ) : null}
      {toll?.figure === 'words' ? <Hatching radius={core} /> : null}
    </svg>
  );
}

function Shape({
  className,
  shape,
  radius,
}: {
  className: string | undefined;
  shape: keyof typeof SHAPES;
  radius: number;
}) {
  const scale = Number(radius.toFixed(1));
  return <path className={className} d={SHAPES[shape]} transform={`scale(${scale})`} />;
}

/** Three strokes across the core: the number was given in words, the size says nothing. */
function Hatching({ radius }: { radius: number }) {
  const long = radius * 0.7;
  const short = radius * 0.35;
  const d = `M${-long} ${long}L${long} ${-long}M${-long} ${short - 1}L${short - 1} ${-long}M${1 - short} ${long}L${long} ${1 - short}`;
  return <path className={styles.hatch} d={d} />;
}
