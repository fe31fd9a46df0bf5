import type { Position } from 'geojson';
import type { CSSProperties } from 'react';
import type { Placement } from '#geo/shape/place-labels.ts';
import { shareOf, type WorldBox } from '#geo/shape/world-box.ts';
import type { BasemapName } from '#geo/write/basemap.ts';
import type { MapDrawing } from '#geo/write/map-drawing.ts';
import type { MapModel, MapPlace } from '#geo/write/map-model.ts';
import { accessibleName } from './accessible-name.ts';
import { layOutTier, type MapLayout, type Tier } from './place-layout.ts';
import { PlaceSymbol } from './place-symbol.tsx';
import { basemapLabelOf, basemapRankOf, statusKeyOf, symbolRadius } from './style.ts';
import styles from './static-map.module.css';

type StyleWith<Property extends `--${string}`> = CSSProperties & Record<Property, string>;

interface Props {
  readonly model: MapModel;
  readonly drawing: MapDrawing;
  /** The drawing's places in the page's language. */
  readonly names: readonly BasemapName[];
}

/**
 * The map as the server draws it: geometry that scales, under symbols and names that keep their size. Every place's
 * position is a share of the box, so no script has to know the window.
 */
export function StaticMap({ model, drawing, names }: Props) {
  const aspect = drawing.box.width / drawing.box.height;
  const style: StyleWith<'--aspect'> = { '--aspect': aspect.toFixed(4) };
  return (
    <div className={styles.plane} style={style}>
      <Geometry model={model} drawing={drawing} />
      <StaticPlaces model={model} drawing={drawing} names={names} />
    </div>
  );
}

function Geometry({ model, drawing }: Omit<Props, 'names'>) {
  const { layers, country, regions, width, height } = drawing;
  const places = new Map(model.places.map((place) => [place.id, place]));
  return (
    <svg
      className={styles.geometry}
      viewBox={`0 0 ${width} ${height}`}
      aria-hidden="true"
      data-still-geometry=""
    >
      <path className={styles.land} d={layers.land} />
      <Line className={styles.division} d={layers.divisions} />
      {country === '' ? null : <path className={styles.country} d={country} />}
      {regions.map(({ id, path }) => {
        const place = places.get(id);
        // One that the page's filter leaves out is plain, as in the live map.
        return place ? (
          <Region key={id} path={path} place={place} />
        ) : (
          <path key={id} className={styles.region} d={path} />
        );
      })}
      <Line className={styles.river} d={layers.rivers} />
      <Line className={styles.lake} d={layers.lakes} />
      <Line className={styles.border} d={layers.borders} />
      <Line className={styles.disputed} d={layers.disputed} />
    </svg>
  );
}

const Line = ({ className, d }: { className: string | undefined; d: string }) =>
  d === '' ? null : <path className={className} d={d} />;

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

function StaticPlaces({ model, drawing: { box }, names }: Props) {
  const layouts = TIER_NAMES.map((tier) => layOutTier({ places: model.places, names }, box, tier));
  const standingOf = (id: string, layer: keyof MapLayout) =>
    layouts.map((layout) => layout[layer].get(id) ?? 'hidden');
  return (
    <>
      {names.map((name) => (
        <StaticName key={name.id} box={box} name={name} standing={standingOf(name.id, 'names')} />
      ))}
      {model.places.map((place) => (
        <StaticPlace
          key={place.id}
          box={box}
          place={place}
          standing={standingOf(place.id, 'places')}
        />
      ))}
    </>
  );
}

interface StandingProps {
  readonly box: WorldBox;
  /** How it stands in each tier. */
  readonly standing: readonly Placement[];
}

const isSeen = (standing: readonly Placement[]) => standing.some((one) => one !== 'hidden');

const standingData = ([small, medium, large]: readonly Placement[]) => ({
  'data-small': small,
  'data-medium': medium,
  'data-large': large,
});

function positionIn(box: WorldBox, position: Position, radius: number): StyleWith<'--radius'> {
  const [x, y] = shareOf(box, position);
  return {
    left: `${(x * 100).toFixed(2)}%`,
    top: `${(y * 100).toFixed(2)}%`,
    '--radius': `${radius}px`,
  };
}

function StaticPlace({ box, place, standing }: StandingProps & { readonly place: MapPlace }) {
  if (!place.position || !isSeen(standing)) return null;
  return (
    <a
      className={`${styles.placed} ${styles.place}`}
      href={place.href}
      aria-label={accessibleName(place)}
      data-kind={place.kind}
      data-place={place.id}
      {...standingData(standing)}
      style={positionIn(box, place.position, symbolRadius(place.kind, place.toll))}
    >
      <PlaceSymbol kind={place.kind} look={place.look} toll={place.toll} />
      <span className={styles.name}>{place.name}</span>
    </a>
  );
}

function StaticName({ box, name, standing }: StandingProps & { readonly name: BasemapName }) {
  if (!isSeen(standing)) return null;
  return (
    <span
      className={`${styles.placed} ${styles.town}`}
      aria-hidden="true"
      data-kind={name.kind}
      data-rank={basemapRankOf(name)}
      {...standingData(standing)}
      style={positionIn(box, name.position, basemapLabelOf(name).radius)}
    >
      <span className={styles.name}>{name.name}</span>
    </span>
  );
}
