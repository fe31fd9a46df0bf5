import { divIcon, type LatLngTuple } from 'leaflet';
import {
  useMemo,
  useRef,
  useState,
  type CSSProperties,
  type MouseEvent,
  type PointerEvent,
} from 'react';
import { createPortal } from 'react-dom';
import { Marker, useMap } from 'react-leaflet';
import type { PlaceId } from '#geo/model/ids.ts';
import { nearestCopy, project, unproject } from '#geo/shape/mercator.ts';
import type { Placement } from '#geo/shape/place-labels.ts';
import type { LiveMapPlace } from '#geo/write/map-model.ts';
import { accessibleName } from './accessible-name.ts';
import { useGathered } from './gathered-reports.tsx';
import { latLngOf } from './leaflet-position.ts';
import { PlaceSymbol } from './place-symbol.tsx';
import { REPORTS_FROM_ZOOM, symbolRadius } from './style.ts';
import { useMarkOrder } from './use-mark-order.ts';
import styles from './live-map.module.css';
import drawn from './static-map.module.css';

interface Props {
  readonly places: readonly LiveMapPlace[];
  readonly placements: ReadonlyMap<string, Placement>;
  readonly zoom: number;
  /** The x about which the copies of the world are shown. */
  readonly near: number;
  readonly openId: PlaceId | null;
  readonly onOpen: (place: PlaceId) => void;
}

/** The places, gravest first: the order in which the Tab key reaches them. */
export function PlaceMarkers({ places, placements, zoom, near, openId, onOpen }: Props) {
  useMarkOrder(places);
  return places.map((place, index) => (
    <PlaceMarker
      key={place.id}
      place={place}
      near={near}
      placement={placements.get(place.id) ?? 'hidden'}
      showsCount={zoom >= REPORTS_FROM_ZOOM}
      rank={places.length - index}
      isOpen={place.id === openId}
      onOpen={onOpen}
    />
  ));
}

interface MarkerProps {
  readonly place: LiveMapPlace;
  readonly near: number;
  readonly placement: Placement;
  readonly showsCount: boolean;
  readonly rank: number;
  readonly isOpen: boolean;
  readonly onOpen: (place: PlaceId) => void;
}

/** More than a map's height in pixels: Leaflet adds it to the marker's distance from the top. */
const RANK_STEP = 10_000;

function PlaceMarker(props: MarkerProps) {
  const { place, near, rank } = props;
  const [element] = useState(() => document.createElement('div'));
  const icon = useMemo(
    () => divIcon({ html: element, className: styles.marker ?? '', iconSize: [0, 0] }),
    [element],
  );
  const position = useMemo(() => {
    const [x, y] = project(place.position ?? []);
    return latLngOf(unproject([nearestCopy(x, near), y]));
  }, [place.position, near]);
  if (!place.position) return null;
  return (
    <>
      <Marker
        position={position}
        icon={icon}
        interactive={false}
        keyboard={false}
        zIndexOffset={rank * RANK_STEP}
      />
      {createPortal(<PlaceButton {...props} position={position} />, element)}
    </>
  );
}

const DRAG_PIXELS = 6;

/** What a press does; a drag that began on the symbol ends in a click too and does nothing. */
function usePress(onPress: () => void) {
  const pressedAt = useRef<readonly [x: number, y: number]>([0, 0]);
  const wasDragged = useRef(false);
  return {
    onPointerDown: ({ clientX, clientY }: PointerEvent) => {
      pressedAt.current = [clientX, clientY];
      wasDragged.current = false;
    },
    onPointerUp: ({ clientX, clientY }: PointerEvent) => {
      // Not by the click: that is where the browser thinks that a finger was meant to be.
      const [x, y] = pressedAt.current;
      wasDragged.current = Math.hypot(clientX - x, clientY - y) > DRAG_PIXELS;
    },
    // Keys have no `detail`.
    onClick: ({ detail }: MouseEvent) => {
      if (detail === 0 || !wasDragged.current) onPress();
    },
  };
}

interface ButtonProps extends MarkerProps {
  readonly position: LatLngTuple;
}

const EDGE_PIXELS = 64;

function PlaceButton({ place, placement, showsCount, isOpen, onOpen, position }: ButtonProps) {
  const map = useMap();
  const press = usePress(() => onOpen(place.id));
  const bringIntoView = () => {
    // The browser scrolls the map's element to what has the focus; the map has to move instead.
    map.getContainer().scrollTo(0, 0);
    map.panInside(position, { padding: [EDGE_PIXELS, EDGE_PIXELS], animate: false });
  };
  const gathered = useGathered(place.id);
  const told = showsCount ? gathered : null;
  const radius = symbolRadius(place.kind, place.toll);
  const style: CSSProperties & Record<'--radius', string> = { '--radius': `${radius}px` };
  return (
    <button
      type="button"
      className={`${drawn.placed} ${drawn.place}`}
      aria-label={accessibleName(place, told?.text)}
      aria-haspopup="dialog"
      aria-expanded={isOpen}
      data-kind={place.kind}
      data-place={place.id}
      data-small={placement}
      style={style}
      {...press}
      onFocus={bringIntoView}
    >
      <PlaceSymbol kind={place.kind} look={place.look} toll={place.toll} />
      <span className={drawn.name}>
        {place.name}
        {told === null ? null : (
          <>
            {' '}
            <span className={styles.count}>{told.marks}</span>
          </>
        )}
      </span>
    </button>
  );
}
