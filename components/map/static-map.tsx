import type { CSSProperties } from 'react';
import { shareOf } from '#geo/shape/world-box.ts';
import type { MapDrawing } from '#geo/write/map-drawing.ts';
import type { MapModel, MapPlace } from '#geo/write/map-model.ts';
import { accessibleName } from './accessible-name.ts';
import { layOutTier, type Tier } from './place-layout.ts';
import { PlaceSymbol } from './place-symbol.tsx';
import { statusKeyOf, symbolRadius } from './style.ts';
import styles from './static-map.module.css';

type StyleWith<Property extends `--${string}`> = CSSProperties & Record<Property, string>;

interface Props {
  readonly model: MapModel;
  readonly drawing: MapDrawing;
}

/**
 * The map as the server draws it: geometry that scales, under symbols and names that keep their size. Every place's
 * position is a share of the box, so no script has to know the window.
 */
export function StaticMap({ model, drawing }: Props) {
  const aspect = drawing.box.width / drawing.box.height;
  const style: StyleWith<'--aspect'> = { '--aspect': aspect.toFixed(4) };
  return (
    <div className={styles.plane} style={style}>
      <Geometry model={model} drawing={drawing} />
      <StaticPlaces model={model} drawing={drawing} />
    </div>
  );
}

function Geometry({ model, drawing }: Props) {
  const { layers, country, regions, width, height } = drawing;
  const places = new Map(model.places.map((place) => [place.id, place]));
  return (
    <svg className={styles.geometry} viewBox={`0 0 ${width} ${height}`} aria-hidden="true">
      <path className={styles.land} d={layers.land} />
      {country === '' ? null : <path className={styles.country} d={country} />}
      {regions.map(({ id, path }) => {
        const place = places.get(id);
        return place ? <Region key={id} path={path} place={place} /> : null;
      })}
      <path className={styles.river} d={layers.rivers} />
      <path className={styles.lake} d={layers.lakes} />
      <path className={styles.border} d={layers.borders} />
    </svg>
  );
}

function Region({ path, place: { name, look, href } }: { path: string; place: MapPlace }) {
  const isInherited = 'inherited' in look && look.inherited;
  return (
    <a href={href} tabIndex={-1} aria-label={name}>
      <path
        className={styles.region}
        data-status={statusKeyOf(look)}
        data-look={look.kind}
        data-inherited={isInherited || undefined}
        d={path}
      />
    </a>
  );
}

const TIER_NAMES: readonly Tier[] = ['small', 'medium', 'large'];

function StaticPlaces({ model, drawing: { box } }: Props) {
  const layouts = TIER_NAMES.map((tier) => layOutTier(model.places, box, tier));
  return model.places.map((place) => {
    const [small, medium, large] = layouts.map((layout) => layout.get(place.id) ?? 'hidden');
    const isSeen = [small, medium, large].some((placement) => placement !== 'hidden');
    if (!place.position || !isSeen) return null;
    const [x, y] = shareOf(box, place.position);
    const style: StyleWith<'--radius'> = {
      left: `${(x * 100).toFixed(2)}%`,
      top: `${(y * 100).toFixed(2)}%`,
      '--radius': `${symbolRadius(place.kind, place.toll)}px`,
    };
    return (
      <a
        key={place.id}
        className={styles.place}
        href={place.href}
        aria-label={accessibleName(place)}
        data-kind={place.kind}
        data-place={place.id}
        data-small={small}
        data-medium={medium}
        data-large={large}
        style={style}
      >
        <PlaceSymbol kind={place.kind} look={place.look} toll={place.toll} />
        <span className={styles.name}>{place.name}</span>
      </a>
    );
  });
}
