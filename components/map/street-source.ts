import { PmtilesSource } from 'protomaps-leaflet';
import type { StreetSource } from './live-map-mount.tsx';
import { tilesAt, VectorTiles } from './tile-source.ts';

/** Street tiles are made to be drawn at twice their size. */
const LEVEL_DIFFERENCE = 1;

/**
 * The tiles of a source of vectors.
 * @throws Error where a PMTiles archive cannot be read.
 */
export async function openStreets({ url, format, lastZoom }: StreetSource): Promise<VectorTiles> {
  if (format !== 'pmtiles') {
    return new VectorTiles({ read: tilesAt(url), lastZoom, levelDifference: LEVEL_DIFFERENCE });
  }
  const archive = new PmtilesSource(new URL(url, window.location.href).href, false).p;
  const { maxZoom } = await archive.getHeader();
  return new VectorTiles({
    read: async ({ z, x, y }) => (await archive.getZxy(z, x, y))?.data ?? null,
    lastZoom: maxZoom,
    levelDifference: LEVEL_DIFFERENCE,
  });
}
