import type { Map as LeafletMap } from 'leaflet';
import type { Box } from '#geo/shape/place-labels.ts';
import { FURNITURE_ATTRIBUTE } from './map-frame.ts';

/** What stands over the page's map, in its pixels: buttons, legend, credit, a wall's photo. Laid out before the live map is seen. */
export function furnitureOf(map: LeafletMap): Box[] {
  const container = map.getContainer();
  const { left: x, top: y, width } = container.getBoundingClientRect();
  // A wall's map is shown larger than it is laid out.
  const scale = width / container.offsetWidth;
  const elements = [...document.querySelectorAll(`[${FURNITURE_ATTRIBUTE}]`)];
  return elements.map((element) => {
    const { left, right, top, bottom } = element.getBoundingClientRect();
    return {
      left: (left - x) / scale,
      right: (right - x) / scale,
      top: (top - y) / scale,
      bottom: (bottom - y) / scale,
    };
  });
}
