import type { LatLngTuple } from 'leaflet';
import { MIN_ZOOM, PARAMETERS } from '#geo/links/parameters.ts';
import { nearestCopy, project, unproject } from '#geo/shape/mercator.ts';
import { centreOf, zoomToFit, type Size, type WorldBox } from '#geo/shape/world-box.ts';
import { latLngOf } from './leaflet-position.ts';
import { DETAIL_ENDS_AT_ZOOM } from './style.ts';

export interface Opening {
  readonly center: LatLngTuple;
  readonly zoom: number;
}

/** Where the server-drawn map looks in a window of this size. */
export function wholeView(box: WorldBox, size: Size): Opening {
  const zoom = Math.min(DETAIL_ENDS_AT_ZOOM, Math.max(MIN_ZOOM, zoomToFit(box, size)));
  return { center: latLngOf(unproject(centreOf(box))), zoom };
}

/** Where the map opens: at `?view=`, else like the server-drawn map. */
export function openingOf(box: WorldBox, frame: HTMLElement, lastZoom: number): Opening {
  const view = PARAMETERS.view.parse(
    new URLSearchParams(window.location.search).get(PARAMETERS.view.key) ?? '',
  );
  if (view) {
    // The address says longitudes within ±180; the map looks at the copy of the world that the story is drawn on.
    const [x, y] = project([view.lng, view.lat]);
    return {
      center: latLngOf(unproject([nearestCopy(x, centreOf(box)[0]), y])),
      zoom: Math.min(lastZoom, view.zoom),
    };
  }
  return wholeView(box, { width: frame.clientWidth, height: frame.clientHeight });
}
