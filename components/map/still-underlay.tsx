import { latLngBounds, svgOverlay } from 'leaflet';
import { useEffect } from 'react';
import { Pane, useMap } from 'react-leaflet';
import { usePageAt } from '#components/time-bar/as-of-context.ts';
import { degreesOf, type WorldBox } from '#geo/shape/world-box.ts';
import type { VectorTiles } from './tile-source.ts';
import styles from './live-map.module.css';

interface Props {
  /** What the server-drawn map shows. */
  readonly box: WorldBox;
  /** The element that holds both maps. */
  readonly frame: HTMLElement;
  readonly tiles: VectorTiles;
}

const UNDERLAY = { pane: 'underlay', zIndex: 140 } as const;

/**
 * The server-drawn map under the tiles: what shows where one is still on its way, or fails. While all are there it is not
 * drawn: under them nobody sees it, and it would cost frames.
 */
export function StillUnderlay(props: Props) {
  return (
    <>
      <Pane
        name={UNDERLAY.pane}
        className={styles.underlay ?? ''}
        style={{ zIndex: UNDERLAY.zIndex, pointerEvents: 'none' }}
      />
      <Underlay {...props} />
    </>
  );
}

function Underlay({ box, frame, tiles }: Props) {
  const map = useMap();
  useEffect(
    function showWhereTilesMiss() {
      return tiles.followMissing((isMissing) => {
        map.getPane(UNDERLAY.pane)?.toggleAttribute('data-missing', isMissing);
      });
    },
    [map, tiles],
  );
  const hasMoved = usePageAt() !== null;
  useEffect(
    function hideStatusOfThen() {
      frame.toggleAttribute('data-moved', hasMoved);
    },
    [frame, hasMoved],
  );
  useEffect(
    function layUnder() {
      const drawing = frame.querySelector<SVGSVGElement>('[data-still-geometry]');
      const copy = drawing?.cloneNode(true);
      if (!(copy instanceof SVGSVGElement)) return;
      const [west, south, east, north] = degreesOf(box);
      const bounds = latLngBounds([south, west], [north, east]);
      const overlay = svgOverlay(copy, bounds, { pane: UNDERLAY.pane });
      overlay.addTo(map);
      return function takeAway() {
        overlay.remove();
      };
    },
    [map, box, frame],
  );
  return null;
}
