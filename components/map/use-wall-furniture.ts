import { useEffect, useState } from 'react';
import { useMap } from 'react-leaflet';
import type { Box } from '#geo/shape/place-labels.ts';
import { furnitureOf } from './furniture.ts';
import { followWallFurniture } from './wall-furniture.ts';

/** What stands over a wall's map, in the map's pixels: a photo comes and goes with its place. */
export function useWallFurniture(): readonly Box[] {
  const map = useMap();
  const [boxes, setBoxes] = useState<readonly Box[]>(() => furnitureOf(map));
  useEffect(
    function follow() {
      return followWallFurniture(() => {
        const now = furnitureOf(map);
        setBoxes((before) => (keyOf(before) === keyOf(now) ? before : now));
      });
    },
    [map],
  );
  return boxes;
}

const keyOf = (boxes: readonly Box[]): string =>
  boxes
    .flatMap(({ left, right, top, bottom }) => [left, right, top, bottom])
    .map(Math.round)
    .join(' ');
