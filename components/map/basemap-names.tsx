import { divIcon } from 'leaflet';
import { useMemo } from 'react';
import { Marker, Pane } from 'react-leaflet';
import { nearestCopy, project, unproject } from '#geo/shape/mercator.ts';
import type { Anchor } from '#geo/shape/place-labels.ts';
import type { BasemapName } from '#geo/write/basemap.ts';
import { latLngOf } from './leaflet-position.ts';
import { basemapLabelOf, basemapRankOf } from './style.ts';
import drawn from './static-map.module.css';

interface Props {
  readonly names: readonly BasemapName[];
  /** Where each stands that has room. */
  readonly anchors: ReadonlyMap<string, Anchor>;
  /** The x about which the copies of the world are shown. */
  readonly near: number;
}

/** Under Leaflet's markers. */
const NAMES = { pane: 'names', zIndex: 590 } as const;

/** The basemap's names, between those of the story. */
export function BasemapNames({ names, anchors, near }: Props) {
  return (
    <Pane name={NAMES.pane} style={{ zIndex: NAMES.zIndex, pointerEvents: 'none' }}>
      {names.map((name) => {
        const anchor = anchors.get(name.id);
        return anchor ? <Name key={name.id} name={name} anchor={anchor} near={near} /> : null;
      })}
    </Pane>
  );
}

interface NameProps {
  readonly name: BasemapName;
  readonly anchor: Anchor;
  readonly near: number;
}

function Name({ name, anchor, near }: NameProps) {
  const icon = useMemo(
    () => divIcon({ html: elementOf(name, anchor), className: '', iconSize: [0, 0] }),
    [name, anchor],
  );
  const [x, y] = project(name.position);
  const position = latLngOf(unproject([nearestCopy(x, near), y]));
  return <Marker position={position} icon={icon} interactive={false} keyboard={false} />;
}

/** The same element as in the server-drawn map. */
function elementOf(name: BasemapName, anchor: Anchor): HTMLElement {
  const element = document.createElement('span');
  element.className = `${drawn.placed} ${drawn.town}`;
  element.setAttribute('aria-hidden', 'true');
  element.style.setProperty('--radius', `${basemapLabelOf(name).radius}px`);
  Object.assign(element.dataset, {
    kind: name.kind,
    rank: basemapRankOf(name),
    small: anchor,
  });
  const text = document.createElement('span');
  text.className = drawn.name ?? '';
  text.textContent = name.name;
  element.append(text);
  return element;
}
