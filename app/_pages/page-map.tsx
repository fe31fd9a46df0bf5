import { LRUCache } from 'lru-cache';
import { StoryMap } from '#components/map/story-map.tsx';
import type { Shown } from '#components/shown.ts';
import { filterParts } from '#geo/links/filter-query.ts';
import { linkTo, type Target } from '#geo/links/links.ts';
import { mapDataLink, outlinesLink } from '#geo/links/map-links.ts';
import { basemapTilesLink } from '#geo/links/tile-links.ts';
import type { Place } from '#geo/model/place.ts';
import { NO_FILTER } from '#geo/model/report-filter.ts';
import { getBasemapTiles } from '#geo/store/basemap-tiles.ts';
import { getMapDrawing } from '#geo/store/map-drawings.ts';
import { readSettings } from '#geo/store/settings.ts';
import { basemapNamesIn } from '#geo/write/basemap.ts';
import { mapModelOf, type MapModel } from '#geo/write/map-model.ts';
import { mapWordsOf } from './map-words.ts';
import { shownMapTexts } from './shown-map-texts.ts';

interface PageMapProps {
  readonly place: Place;
  /** The page's own. */
  readonly target: Target;
  readonly shown: Shown;
}

/** The map of a page, open at the place. */
export async function PageMap({ place, target, shown }: PageMapProps) {
  const { story, words, context } = shown;
  const drawing = await getMapDrawing(story, place);
  const { tiles, streets } = readSettings();
  const { version, lastZoom } = await getBasemapTiles();
  return (
    <StoryMap
      model={modelOf(shown)}
      drawing={drawing}
      names={basemapNamesIn(drawing.places, words.language)}
      label={words.say('place.map-of', { place: words.place(place) })}
      words={mapWordsOf(words)}
      live={{
        url: mapDataLink(story.settings.id, context),
        clearFilterLink: linkTo(target, { ...context, filter: NO_FILTER }),
        outlinesUrl: outlinesLink(story.settings.id, story.revision),
        basemap: { url: basemapTilesLink(version), lastZoom },
        tiles: tiles ?? null,
        streets: streets ?? null,
      }}
    />
  );
}

/** The pages as of one moment show the same map, each its part of it. */
const pastModels = new LRUCache<string, MapModel>({ max: 100 });

function modelOf(shown: Shown): MapModel {
  const { story, words, context, moment, filter } = shown;
  const asking = [words.language, context.at, ...filterParts(filter)].join(' ');
  const key = `${story.settings.id} ${story.revision} ${asking}`;
  const known = context.at === null ? undefined : pastModels.get(key);
  if (known) return known;
  const model = mapModelOf(story, moment, shownMapTexts(shown), filter);
  if (context.at !== null) pastModels.set(key, model);
  return model;
}
