// How data files are written: one feature a line, so that a change shows as the lines it touches.
import type { Feature } from 'geojson';

type Bbox = readonly [west: number, south: number, east: number, north: number];

/** A FeatureCollection with one feature a line; `bbox` says what the data cover. */
export function formatCollection(features: Feature[], bbox?: Bbox): string {
  const lines = features.map(({ id, properties, geometry }) =>
    JSON.stringify({ type: 'Feature', id, properties, geometry }),
  );
  const cover = bbox === undefined ? '' : `"bbox":${JSON.stringify(bbox)},`;
  return `{"type":"FeatureCollection",${cover}"features":[\n${lines.join(',\n')}\n]}\n`;
}
