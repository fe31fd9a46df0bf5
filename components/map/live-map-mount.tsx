'use client';

import type { WorldBox } from '#geo/shape/world-box.ts';
import type { MapWords } from './map-words.ts';

/** Where the live map has its data and tiles from. */
export interface LiveMapData {
  /** The map as JSON: `linkTo({ kind: 'map-data', … })`. */
  readonly url: string;
  /** Tiles under the story, where the site has a source of its own. */
  readonly tiles: { readonly url: string; readonly attribution: string } | null;
}

export type ControlWords = Omit<MapWords, 'legend' | 'attribution'>;

interface Props {
  readonly box: WorldBox;
  readonly data: LiveMapData;
  readonly words: ControlWords;
}

export function LiveMapMount(_props: Props) {
  return null;
}
