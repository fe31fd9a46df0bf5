import type { Position } from 'geojson';
import type { Language, Names } from '#geo/model/language.ts';
import type { Drawable } from '#geo/shape/draw-geometry.ts';

/** A name of the basemap, for orientation: a country, or a city or town that the story need not know. */
export interface BasemapPlace {
  readonly id: string;
  readonly kind: 'country' | 'city';
  readonly names: Names;
  /** `[lng, lat]` */
  readonly position: Position;
  /** 1 for what matters most. */
  readonly rank: number;
  /** 0 for countries. */
  readonly population: number;
  /** The zoom from which it is worth a name. */
  readonly fromZoom: number;
  /** The story's place that it is, where it is one. */
  readonly place: string | null;
}

export interface BasemapBorder {
  readonly geometry: Drawable;
  /** As OpenStreetMap's admin_level: 2 between countries, 4 between their first-level divisions. */
  readonly level: 2 | 4;
  readonly disputed: boolean;
}

/** A part of the basemap, in degrees, in pieces: tiles cut areas and lines. */
export interface Basemap {
  readonly land: readonly Drawable[];
  readonly lakes: readonly Drawable[];
  readonly rivers: readonly Drawable[];
  readonly borders: readonly BasemapBorder[];
  /** What matters most first. */
  readonly places: readonly BasemapPlace[];
}

/** What a feature of the tiles' layer `places` says (geo/basemap/README.md). */
type TileProperties = Readonly<Record<string, unknown>>;

const textOf = (value: unknown) => (typeof value === 'string' && value !== '' ? value : null);
const numberOf = (value: unknown) => (typeof value === 'number' ? value : 0);

/** A basemap's place of a tile's feature; null where it has no name. */
export function basemapPlaceOf(
  properties: TileProperties,
  position: Position,
): BasemapPlace | null {
  const en = textOf(properties['name']);
  if (en === null) return null;
  const kind = properties['kind'] === 'country' ? 'country' : 'city';
  const population = numberOf(properties['population']);
  return {
    // A tile and its neighbour both have the places near their common edge.
    id: `${kind} ${en} ${population}`,
    kind,
    names: {
      en,
      ru: textOf(properties['name_ru']) ?? en,
      kk: textOf(properties['name_kk']) ?? en,
    },
    position,
    rank: numberOf(properties['rank']),
    population,
    fromZoom: numberOf(properties['min_zoom']),
    place: textOf(properties['place']),
  };
}

/** Each place once, what matters most first. */
export function orderBasemapPlaces(places: readonly BasemapPlace[]): BasemapPlace[] {
  const byId = new Map(places.map((place) => [place.id, place]));
  return [...byId.values()].toSorted(
    (one, other) =>
      one.rank - other.rank || other.population - one.population || (one.id < other.id ? -1 : 1),
  );
}

/** A basemap's place in one language. */
export interface BasemapName extends Omit<BasemapPlace, 'names'> {
  readonly name: string;
}

export const basemapNamesIn = (
  places: readonly BasemapPlace[],
  language: Language,
): BasemapName[] => places.map(({ names, ...place }) => ({ ...place, name: names[language] }));
