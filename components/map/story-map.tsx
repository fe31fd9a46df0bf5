import type { BasemapName } from '#geo/write/basemap.ts';
import type { MapDrawing } from '#geo/write/map-drawing.ts';
import type { MapModel } from '#geo/write/map-model.ts';
import { Still } from '#components/site/still.tsx';
import { largestFigure, legendContentOf } from './legend-content.ts';
import { Legend } from './legend.tsx';
import { LiveMapMount, type LiveMapData } from './live-map-mount.tsx';
import { isAskedFor } from './filters.ts';
import { FilteredNote } from './filtered-note.tsx';
import { LEGEND_SLOTS } from './legend-slots.ts';
import type { MapWords } from './map-words.ts';
import { placesDrawn } from './seen-places.ts';
import { StaticMap } from './static-map.tsx';
import styles from './story-map.module.css';

interface Props {
  /** What is shown: `mapModelOf(story, moment, texts)` of geo/write. */
  readonly model: MapModel;
  /** Where: `getMapDrawing(story, place)` of geo/store; it sets the opening extent. */
  readonly drawing: MapDrawing;
  /** The drawing's places in the page's language: `basemapNamesIn` of geo/write. */
  readonly names: readonly BasemapName[];
  /** What the map is called: "Map of Mangystau Region, as of 9 January 2022, 21:00". */
  readonly label: string;
  /** In the language of the page. */
  readonly words: MapWords;
  /** Where the live map has its data from; null: the server-drawn map stays alone. */
  readonly live: LiveMapData | null;
}

/**
 * The map of a page: drawn by the server, complete as it is; once the page has loaded the live map takes its place.
 * It fills its parent, which must have a height. `mapStyleCss()` belongs in the page's head.
 */
export function StoryMap({ model, drawing, names, label, words, live }: Props) {
  // The built-in map shows under tiles, and instead of those that fail: both are named.
  const { tiles, streets } = live ?? {};
  const sources = [streets?.attribution, tiles?.attribution, words.attribution];
  const attribution = sources.filter((source) => source !== undefined).join(' · ');
  const places = model.places.filter(isAskedFor);
  return (
    <section
      className={styles.frame}
      aria-label={label}
      data-map-frame="still"
      data-tiles={tiles ? '' : undefined}
    >
      <Still className={styles.still}>
        <StaticMap model={{ ...model, places }} drawing={drawing} names={names} />
      </Still>
      {live ? <LiveMapMount box={drawing.box} data={live} words={controlWords(words)} /> : null}
      <div className={styles.legend}>
        <details data-map-furniture="">
          <summary>{words.legend.heading}</summary>
          <div className={styles.rows} {...{ [LEGEND_SLOTS.rows]: '' }} />
          <Still className={styles.drawnLegend}>
            <Legend
              content={legendContentOf(placesDrawn(places, drawing), [], largestFigure(places))}
              hasEnded={model.hasEnded}
              words={words.legend}
              filter={null}
            />
          </Still>
        </details>
        <div className={styles.note} {...{ [LEGEND_SLOTS.note]: '' }} />
        {model.filtered && live ? (
          <Still className={styles.drawnNote}>
            <FilteredNote model={model} words={words} clearLink={live.clearFilterLink} />
          </Still>
        ) : null}
      </div>
      <p className={styles.attribution} data-map-furniture="">
        {attribution}
      </p>
    </section>
  );
}

/** What the client needs of the words. */
function controlWords({ attribution: _attribution, ...words }: MapWords) {
  return words;
}
