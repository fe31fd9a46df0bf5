import { SEVERITIES } from '#geo/model/measure.ts';
import type { MapModel, MapPlace, StatusLook, TollLook } from '#geo/write/map-model.ts';
import type { MapWords } from './map-words.ts';
import { PlaceSymbol } from './place-symbol.tsx';
import { statusKeyOf, type StatusKey } from './style.ts';
import styles from './legend.module.css';

interface Props {
  readonly model: MapModel;
  readonly words: MapWords;
}

/** What the map's marks mean: those that are on it, and no others. */
export function Legend({ model, words: { legend } }: Props) {
  const places = model.places.filter(({ kind, position }) => position && kind !== 'country');
  const has = (test: (place: MapPlace) => boolean) => places.some(test);
  const inherited = has(({ look }) => 'inherited' in look && look.inherited);
  return (
    <div className={styles.legend}>
      <p className={styles.title}>{model.hasEnded ? legend.titleEnded : legend.title}</p>
      <ul className={styles.rows}>
        {looksOn(places).map((look) => (
          <Row key={statusKeyOf(look)} look={look} text={legend.status[statusKeyOf(look)]} />
        ))}
      </ul>
      <TollRows places={places} words={legend} />
      <p className={styles.notes}>
        {[
          has(({ look }) => look.kind === 'past') ? legend.past : null,
          inherited ? legend.inherited : null,
        ]
          .filter((note) => note !== null)
          .join('. ')}
      </p>
    </div>
  );
}

const ORDER: readonly StatusKey[] = [...SEVERITIES, 'ended', 'not-stated'];

/** One look for each status on the map, gravest first; declared before inherited. */
function looksOn(places: readonly MapPlace[]): StatusLook[] {
  return ORDER.flatMap((key) => {
    const looks = places.map(({ look }) => look).filter((look) => statusKeyOf(look) === key);
    const declared = looks.find((look) => !('inherited' in look && look.inherited));
    const look = declared ?? looks[0];
    return look ? [look] : [];
  });
}

function Row({
  look,
  toll = null,
  text,
}: {
  readonly look: StatusLook;
  readonly toll?: TollLook | null;
  readonly text: string;
}) {
  return (
    <li className={styles.row}>
      <span className={styles.symbol}>
        <PlaceSymbol kind="city" look={look} toll={toll} />
      </span>
      {text}
    </li>
  );
}

const QUIET: StatusLook = { kind: 'not-stated' };
const SIZES = [10, 50, 150];

interface TollProps {
  readonly places: readonly MapPlace[];
  readonly words: MapWords['legend'];
}

function TollRows({ places, words }: TollProps) {
  const tolls = places.flatMap(({ toll }) => toll ?? []);
  const largest = Math.max(0, ...tolls.map(({ figure }) => (figure === 'words' ? 0 : figure)));
  const sizes = SIZES.filter((size, index) => index === 0 || size <= largest * 1.5);
  if (tolls.length === 0) return null;
  return (
    <>
      {largest > 0 ? <p className={styles.title}>{words.size}</p> : null}
      <ul className={largest > 0 ? styles.sizes : styles.rows}>
        {(largest > 0 ? sizes : []).map((figure) => (
          <Row key={figure} look={QUIET} toll={{ figure, disputed: false }} text={String(figure)} />
        ))}
      </ul>
      <ul className={styles.rows}>
        {tolls.some(({ figure }) => figure === 'words') ? (
          <Row look={QUIET} toll={{ figure: 'words', disputed: false }} text={words.words} />
        ) : null}
        {tolls.some(({ disputed }) => disputed) ? (
          <Row look={QUIET} toll={{ figure: 10, disputed: true }} text={words.disputed} />
        ) : null}
      </ul>
    </>
  );
}
