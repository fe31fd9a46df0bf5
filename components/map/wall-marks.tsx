import { divIcon } from 'leaflet';
import { useCallback, useEffect, useMemo, useState, type CSSProperties } from 'react';
import { createPortal } from 'react-dom';
import { Marker } from 'react-leaflet';
import type { Language } from '#geo/model/language.ts';
import type { PlaceId } from '#geo/model/ids.ts';
import { nearestCopy, project, unproject } from '#geo/shape/mercator.ts';
import type { Placement } from '#geo/shape/place-labels.ts';
import type { MapModel, MapPlace } from '#geo/write/map-model.ts';
import { BasemapNames } from './basemap-names.tsx';
import { latLngOf } from './leaflet-position.ts';
import { layOutWall } from './place-layout.ts';
import { PlaceSymbol } from './place-symbol.tsx';
import type { RegionPainting } from './region-painting.ts';
import { symbolRadius } from './style.ts';
import type { VectorTiles } from './tile-source.ts';
import { useBasemapNames } from './use-basemap-names.ts';
import { useMapLayout, type LayOutGoal, type MapGoal } from './use-map-layout.ts';
import { useWallFurniture } from './use-wall-furniture.ts';
import drawn from './static-map.module.css';
import styles from './wall-map.module.css';

interface Props {
  readonly model: MapModel;
  readonly focus: PlaceId | null;
  readonly regions: RegionPainting;
  readonly tiles: VectorTiles;
  readonly goal: MapGoal;
  readonly language: Language;
}

const NONE = [] as const;

/** What the story shows on a wall's map: its regions by status, its places, the one in focus ringed. */
export function WallMarks({ model, focus, regions, tiles, goal, language }: Props) {
  const names = useBasemapNames(tiles, language) ?? NONE;
  // Nobody asks a wall for what is under the place in focus: it has its name before all others.
  const places = useMemo(
    () =>
      model.places.toSorted((one, other) => Number(other.id === focus) - Number(one.id === focus)),
    [model, focus],
  );
  const furniture = useWallFurniture();
  const layOutGoal = useCallback<LayOutGoal>(
    (named, { size, ...at }) => layOutWall(named, at, { ...size, furniture }),
    [furniture],
  );
  const { layout, near } = useMapLayout(goal, { places, names }, layOutGoal);
  useEffect(
    function showStatus() {
      regions.show(model.places);
    },
    [regions, model],
  );
  return (
    <>
      <BasemapNames names={names} anchors={layout.names} near={near} />
      {places.map((place) => (
        <PlaceMark
          key={place.id}
          place={place}
          near={near}
          placement={layout.places.get(place.id) ?? 'hidden'}
          isFocus={place.id === focus}
        />
      ))}
    </>
  );
}

interface MarkProps {
  readonly place: MapPlace;
  readonly near: number;
  readonly placement: Placement;
  readonly isFocus: boolean;
}

/** Pixels about the symbol in focus. */
const FOCUS_RING = 5;
const NAMELESS: readonly Placement[] = ['hidden', 'bare'];

function PlaceMark({ place, near, placement, isFocus }: MarkProps) {
  const [element] = useState(() => document.createElement('div'));
  const icon = useMemo(
    () => divIcon({ html: element, className: '', iconSize: [0, 0] }),
    [element],
  );
  const position = useMemo(() => {
    const [x, y] = project(place.position ?? []);
    return latLngOf(unproject([nearestCopy(x, near), y]));
  }, [place.position, near]);
  if (!place.position || place.kind === 'country') return null;
  const radius = symbolRadius(place.kind, place.toll) + (isFocus ? FOCUS_RING : 0);
  const style: CSSProperties & Record<'--radius', string> = { '--radius': `${radius}px` };
  const mark = (
    <span
      className={`${drawn.placed} ${drawn.place} ${styles.place}`}
      data-kind={place.kind}
      data-place={place.id}
      data-small={isFocus && NAMELESS.includes(placement) ? 'right' : placement}
      data-focus={isFocus ? '' : undefined}
      style={style}
    >
      <PlaceSymbol kind={place.kind} look={place.look} toll={place.toll} />
      <span className={drawn.name}>{place.name}</span>
    </span>
  );
  return (
    <>
      <Marker
        position={position}
        icon={icon}
        interactive={false}
        keyboard={false}
        zIndexOffset={isFocus ? 1_000_000 : 0}
      />
      {createPortal(mark, element)}
    </>
  );
}
