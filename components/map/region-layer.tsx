import type { Feature, FeatureCollection } from 'geojson';
import { Path, Polygon, svg, type GeoJSON as LeafletGeoJSON, type Layer } from 'leaflet';
import { useEffect, useMemo, useRef } from 'react';
import { GeoJSON, useMap } from 'react-leaflet';
import type { PlaceId } from '#geo/model/ids.ts';
import type { MapPlace } from '#geo/write/map-model.ts';
import type { RegionPainting } from './region-painting.ts';
import { statusKeyOf } from './style.ts';
import drawn from './static-map.module.css';

/** Beyond the window, as a share of it, so that a short pan uncovers nothing. */
const RENDERER_PADDING = 0.5;

/** A tap may be the first of two, which zoom; Leaflet waits 200 ms for the second. */
const SECOND_TAP_MILLISECONDS = 250;

/** Pixels by which Leaflet may straighten an edge that is pointed at. */
const SMOOTHING = 1.5;

interface Props {
  readonly outlines: FeatureCollection;
  /** Draws them on the canvas. */
  readonly regions: RegionPainting;
  /** Those that show their status; the regions of others are plain. */
  readonly places: readonly MapPlace[];
  readonly onOpen: (place: PlaceId) => void;
}

/**
 * What of the story's regions answers to a pointer: clear until pointed at, or over pictures, where the canvas is hidden.
 * Their markers do the same for keyboards and screen readers.
 */
export function RegionLayer({ outlines, regions, places, onOpen }: Props) {
  const map = useMap();
  const layers = useRef<LeafletGeoJSON>(null);
  const style = useMemo(() => {
    const renderer = svg({ padding: RENDERER_PADDING });
    return (feature: Feature | undefined) => ({
      className: classOf(feature),
      renderer,
      smoothFactor: SMOOTHING,
    });
  }, []);
  useEffect(
    function showStatus() {
      regions.show(places);
      layers.current?.eachLayer((layer) => showLook(layer, places));
    },
    [regions, places],
  );
  useEffect(
    function openOnClick() {
      const group = layers.current;
      let opening: ReturnType<typeof setTimeout> | undefined;
      const keepShut = () => clearTimeout(opening);
      const open = ({ propagatedFrom }: { readonly propagatedFrom?: Layer }) => {
        const place = placeOf(propagatedFrom, places);
        keepShut();
        if (place?.kind !== 'region') return;
        opening = setTimeout(() => onOpen(place.id), SECOND_TAP_MILLISECONDS);
      };
      group?.on('click', open);
      map.on('dblclick', keepShut);
      return function stopOpening() {
        keepShut();
        group?.off('click', open);
        map.off('dblclick', keepShut);
      };
    },
    [map, places, onOpen],
  );
  return <GeoJSON ref={layers} data={outlines} style={style} />;
}

const classOf = (feature: Feature | undefined) =>
  feature?.properties?.['kind'] === 'region'
    ? `${drawn.clear} ${drawn.region}`
    : (drawn.clear ?? '');

function placeOf(layer: Layer | undefined, places: readonly MapPlace[]): MapPlace | undefined {
  const wanted = layer && idOf(layer);
  return places.find(({ id }) => id === wanted);
}

function idOf(layer: Layer): string {
  const feature = layer instanceof Polygon ? layer.feature : undefined;
  return String(feature?.id ?? '');
}

/** Leaflet sets classes only; the style sheet reads the look from the same attributes as in the server's map. */
function showLook(layer: Layer, places: readonly MapPlace[]): void {
  const place = placeOf(layer, places);
  const element = layer instanceof Path ? layer.getElement() : undefined;
  if (!(element instanceof SVGElement)) return;
  element.dataset['place'] = idOf(layer);
  if (!place) {
    for (const name of ['status', 'look', 'inherited']) delete element.dataset[name];
    return;
  }
  const { look } = place;
  element.dataset['status'] = statusKeyOf(look);
  element.dataset['look'] = look.kind;
  if ('inherited' in look && look.inherited) element.dataset['inherited'] = 'true';
  else delete element.dataset['inherited'];
}
