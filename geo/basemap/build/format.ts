// How data files are written: one feature a line, so that a change shows as the lines it touches.
import type { Feature } from 'geojson';

/** A FeatureCollection with one feature a line and `id`, `properties`, `geometry` in that order. */
export function formatCollection(features: Feature[]): string {
  const lines = features.map(({ id, properties, geometry }) =>
    JSON.stringify({ type: 'Feature', id, properties, geometry }),
  );
  return `{"type":"FeatureCollection","features":[\n${lines.join(',\n')}\n]}\n`;
}
