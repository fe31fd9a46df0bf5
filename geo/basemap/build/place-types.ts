// What the places layer of the tiles says of a place.
import type { Feature, Point, Position } from 'geojson';

export type Language = 'en' | 'ru' | 'kk';

/** Properties of a point in the places layer. */
export interface PlaceProperties {
  kind: 'country' | 'city';
  /** English, or as GeoNames has it: always there. Russian and Kazakh only where they are certain. */
  name: string;
  name_ru?: string | undefined;
  name_kk?: string | undefined;
  population?: number;
  /** 1 is the most important. */
  rank: number;
  /** The zoom from which the place is shown. The tiles of zoom 7 hold those of higher zooms too. */
  min_zoom: number;
  capital?: boolean;
  /** The story's place that this is: where the map draws that one, it leaves this one out. */
  place?: string | undefined;
}
export type PlacePoint = Feature<Point, PlaceProperties>;

export type Names = Pick<PlaceProperties, 'name' | 'name_ru' | 'name_kk' | 'place'>;
/** A city before its first zoom is chosen. */
export interface City {
  names: Names;
  /** Whether its name was written by hand: such a city is never thinned out. */
  isNamed: boolean;
  population: number;
  /** Population, raised for capitals and for the story's country. */
  weight: number;
  isCapital: boolean;
  position: Position;
}
