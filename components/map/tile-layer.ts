import * as leaflet from 'leaflet';
import type { GridLayer, Map as LeafletMap } from 'leaflet';
import { leafletLayer, type LabelRule, type PaintRule, type View } from 'protomaps-leaflet';
import type { Stretch } from './stretch.ts';

interface Options {
  readonly pane: string;
  readonly view: View;
  readonly labels?: readonly LabelRule[];
  /** From which zoom on there is the layer. */
  readonly fromZoom?: number;
  /** Of the screen, for each of the map: more than the device's where the map is shown larger than it is laid out. */
  readonly pixelRatio?: number | undefined;
}

type Painted = ReturnType<typeof leafletLayer>;

/** A layer of canvases under the window, drawn by protomaps-leaflet. */
export class TileLayer {
  readonly layer: GridLayer;
  readonly #painted: Painted;
  /** Kept at how far the layer's tiles are stretched. */
  readonly stretch: Stretch = { current: 1 };

  constructor({ pane, view, labels = [], fromZoom = 0, pixelRatio }: Options) {
    // protomaps-leaflet takes Leaflet from the window.
    Object.assign(window, { L: leaflet });
    const painted = leafletLayer({
      // Replaced below by a view of ours: layers of one map share their tiles.
      url: '/',
      pane,
      labelRules: [...labels],
      minZoom: fromZoom,
      attribution: '',
      devicePixelRatio: pixelRatio ?? window.devicePixelRatio,
    });
    painted['views'] = new Map([['', view]]);
    this.#painted = painted;
    this.layer = asGridLayer(painted);
    this.layer.on('add zoomend', () => {
      this.#fit();
    });
  }

  /** Draws by these rules from now on; what is there already, anew. */
  paint(rules: readonly PaintRule[]): void {
    this.#painted.paintRules = [...rules];
    this.repaint();
  }

  /** Draws what is there anew, with tiles that failed before. */
  repaint(): void {
    if (this.#painted['_map']) this.#painted.rerenderTiles();
  }

  /** Canvases get the pixels that they are stretched to: lines stay sharp and as wide as they should be. */
  #fit(): void {
    const map: LeafletMap | undefined = this.#painted['_map'];
    if (!map) return;
    const zoom = map.getZoom();
    const stretch = map.getZoomScale(zoom, Math.round(zoom));
    const hasChanged = Math.abs(stretch - this.stretch.current) > 0.001;
    this.stretch.current = stretch;
    const pixels = Math.round(256 * this.#painted.devicePixelRatio * stretch);
    if (!hasChanged && this.#painted['tileSize'] === pixels) return;
    this.#painted['tileSize'] = pixels;
    this.#painted.rerenderTiles();
  }
}

function asGridLayer(painted: Painted): GridLayer {
  if (painted instanceof leaflet.GridLayer) return painted;
  throw new Error('protomaps-leaflet made no layer of the Leaflet that is loaded.');
}
