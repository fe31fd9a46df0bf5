import type { LatLng, Map as LeafletMap } from 'leaflet';
import { project } from '#geo/shape/mercator.ts';
import { tilesOver } from '#geo/shape/tile-cover.ts';
import { DETAIL_ENDS_AT_ZOOM } from './style.ts';
import type { VectorTiles } from './tile-source.ts';

/** A little before detail ends it matters whether there are streets; farther out no tile is asked for. */
const LOOKED_UP_FROM_ZOOM = DETAIL_ENDS_AT_ZOOM - 0.5;

/**
 * Whether the tile that the map draws at a point, or would at the next zoom, has anything in it; null while the map
 * is too far out to matter.
 */
export async function hasStreetsAt(
  tiles: VectorTiles,
  map: LeafletMap,
  point: LatLng,
): Promise<boolean | null> {
  if (map.getZoom() < LOOKED_UP_FROM_ZOOM) return null;
  const zoom = tiles.levelAt(Math.max(DETAIL_ENDS_AT_ZOOM + 1, map.getZoom()));
  const wrapped = point.wrap();
  const [left, top] = project([wrapped.lng, wrapped.lat]);
  const [tile] = tilesOver({ left, top, width: 0, height: 0 }, zoom);
  if (!tile) return false;
  const layers = await tiles.layersOf(tile);
  return [...layers.values()].some((features) =>
    features.some(({ numVertices }) => numVertices > 0),
  );
}
