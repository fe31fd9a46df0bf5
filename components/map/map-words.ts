import type { StatusKey } from './style.ts';

/** What the map's own controls and legend say, in the language of the page. */
export interface MapWords {
  readonly map: string;
  readonly zoomIn: string;
  readonly zoomOut: string;
  readonly wholeStory: string;
  readonly close: string;
  readonly openPage: string;
  readonly newest: string;
  readonly attribution: string;
  readonly reportsHere: string;
  readonly twoFingers: string;
  /** With `{key}` where the key is named. */
  readonly wheel: string;
  readonly legend: {
    readonly heading: string;
    readonly title: string;
    /** An ended story's: each place with the most severe status it had. */
    readonly titleEnded: string;
    readonly status: Readonly<Record<StatusKey, string>>;
    readonly past: string;
    readonly inherited: string;
    readonly size: string;
    readonly words: string;
    readonly disputed: string;
  };
}
