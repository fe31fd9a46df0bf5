import type { Position } from 'geojson';
import type { PlaceId } from './ids.ts';
import type { Language, Names } from './language.ts';
import type { PlaceGeometry, PlaceKind } from './place.schema.ts';

export type { PlaceGeometry, PlaceKind };

export interface DatedName {
  readonly name: { readonly [language in Language]?: string | undefined };
  readonly from?: string | undefined;
  readonly until?: string | undefined;
}

/** `[west, south, east, north]` in degrees; west > east where the box crosses the antimeridian. */
export type Bounds = readonly [west: number, south: number, east: number, north: number];

/** A place of a story, resolved: what its file says and what follows from it. */
export interface Place {
  readonly id: PlaceId;
  readonly kind: PlaceKind;
  readonly name: Names;
  readonly nameFrom?: string | undefined;
  readonly nameUntil?: string | undefined;
  readonly otherNames: readonly DatedName[];
  readonly within?: PlaceId | undefined;
  /** The place itself, its container, that one's container, up to the root. */
  readonly path: readonly PlaceId[];
  /** Places directly within, by id. */
  readonly children: readonly PlaceId[];
  /** Direct children that are administrative units (they have an ISO 3166-2 code). */
  readonly units: readonly PlaceId[];
  readonly timezone: string;
  readonly iso3166_2?: string | undefined;
  readonly wikidata?: string | undefined;
  readonly precision: PlaceKind;
  readonly coordSource?: string | undefined;
  readonly note?: string | undefined;
  readonly geometry: PlaceGeometry | null;
  /** Where its marker stands, `[lng, lat]`: its point, or a point on its polygon. Null: it has no position of its own. */
  readonly marker: Position | null;
  readonly bounds: Bounds | null;
}
