import { useEffect } from 'react';
import { useMap } from 'react-leaflet';
import type { LiveMapPlace } from '#geo/write/map-model.ts';

/**
 * Leaflet leaves its markers in the order in which they were made; the Tab key is to reach the places gravest first, as
 * of another moment too. A mark that has the focus would lose it by being moved: then all stay.
 */
export function useMarkOrder(places: readonly Pick<LiveMapPlace, 'id'>[]): void {
  const map = useMap();
  useEffect(
    function putInOrder() {
      const pane = map.getPane('markerPane');
      if (!pane || pane.contains(document.activeElement)) return;
      const marks = new Map(
        [...pane.children].map((mark) => [
          mark.querySelector('[data-place]')?.getAttribute('data-place'),
          mark,
        ]),
      );
      const wanted = places.flatMap(({ id }) => marks.get(id) ?? []);
      const present = [...pane.children].filter((mark) => wanted.includes(mark));
      if (wanted.every((mark, index) => mark === present[index])) return;
      pane.prepend(...wanted);
    },
    [map, places],
  );
}
