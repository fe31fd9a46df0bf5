import type { MapWords } from '#components/map/map-words.ts';
import type { Words } from '#geo/words/words.ts';

/** The map's own words in the language of the page. */
export function mapWordsOf({ say }: Words): MapWords {
  return {
    map: say('map.label'),
    zoomIn: say('map.zoom-in'),
    zoomOut: say('map.zoom-out'),
    wholeStory: say('map.whole-story'),
    close: say('map.close'),
    openPage: say('map.open-page'),
    newest: say('map.newest'),
    attribution: say('map.attribution'),
    reportsHere: say('map.reports-here'),
    twoFingers: say('map.two-fingers'),
    wheel: say('map.wheel', { key: '{key}' }),
    legend: {
      heading: say('map.legend'),
      title: say('map.legend-status'),
      titleEnded: say('map.legend-worst'),
      status: {
        extreme: say('map.legend-extreme'),
        severe: say('map.legend-severe'),
        moderate: say('map.legend-moderate'),
        minor: say('map.legend-minor'),
        ended: say('map.legend-ended'),
        'not-stated': say('map.legend-not-stated'),
      },
      past: say('map.legend-past'),
      inherited: say('map.legend-inherited'),
      size: say('map.legend-size'),
      words: say('map.legend-words'),
      disputed: say('map.legend-disputed'),
    },
  };
}
