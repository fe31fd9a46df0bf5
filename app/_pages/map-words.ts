import type {
  CountWords,
  KeyWords,
  LegendWords,
  LocateWords,
  MapWords,
} from '#components/map/map-words.ts';
import { LARGEST_FIGURE } from '#components/map/style.ts';
import type { ReportKind } from '#geo/model/report.ts';
import type { MessageKey } from '#geo/words/messages.ts';
import { capitalise } from '#geo/words/parts.ts';
import { pluralFormsOf } from '#geo/words/plural-forms.ts';
import type { Words } from '#geo/words/words.ts';

/** What the browser alone knows, it puts in. */
const LATER = { distance: '{distance}' };
const HOW_MANY = { number: '{number}', total: '{total}' };

/** The map's own words in the language of the page. */
export function mapWordsOf(words: Words): MapWords {
  const { language, say } = words;
  return {
    language,
    map: say('map.label'),
    zoomIn: say('map.zoom-in'),
    zoomOut: say('map.zoom-out'),
    wholeStory: say('map.whole-story'),
    close: say('map.close'),
    openPage: say('map.open-page'),
    newest: say('map.newest'),
    attribution: say('map.attribution'),
    reportsHere: say('map.reports-here'),
    reportEnded: say('map.report-ended'),
    allReports: say('story.all-reports'),
    more: say('list.more', { number: '#' }),
    detailEnds: say('map.detail-ends'),
    twoFingers: say('map.two-fingers'),
    wheel: say('map.wheel', { key: '{key}' }),
    fullScreen: say('map.full-screen'),
    leaveFullScreen: say('map.leave-full-screen'),
    distance: {
      kilometres: say('map.kilometres', LATER),
      metres: say('map.metres', LATER),
    },
    scale: say('map.scale', LATER),
    keys: keyWordsOf(words),
    locate: locateWordsOf(words),
    legend: legendWordsOf(words),
    counts: countWordsOf(words),
  };
}

function keyWordsOf({ say }: Words): KeyWords {
  return {
    title: say('map.keys'),
    pan: say('map.keys-pan'),
    zoom: say('map.keys-zoom'),
    whole: say('map.keys-whole'),
    places: say('map.keys-places'),
    open: say('map.keys-open'),
    close: say('map.keys-close'),
    help: say('map.keys-help'),
  };
}

function locateWordsOf({ say }: Words): LocateWords {
  return {
    ask: say('map.locate'),
    waiting: say('map.locate-waiting'),
    denied: say('map.locate-denied'),
    failed: say('map.locate-failed'),
    found: say('map.locate-found', LATER),
    far: say('map.locate-far', LATER),
    showBoth: say('map.locate-both'),
  };
}

function legendWordsOf(words: Words): LegendWords {
  const { say } = words;
  const kind = (name: ReportKind) => capitalise(words.reportKind(name), words.language);
  return {
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
    capped: say('map.legend-capped', { number: words.number(LARGEST_FIGURE) }),
    words: say('map.legend-words'),
    disputed: say('map.legend-disputed'),
    reports: say('map.legend-reports'),
    kinds: {
      incident: kind('incident'),
      casualties: kind('casualties'),
      emergency: kind('emergency'),
      photo: kind('photo'),
      statement: kind('statement'),
    },
    endedReports: say('map.legend-ended-reports'),
    hidden: say('map.hidden', { what: '#' }),
    showAll: say('map.show-all'),
    filtered: say('filter.hidden-map', HOW_MANY),
    filteredPlaces: say('filter.hidden-map-places', HOW_MANY),
    clearFilter: say('filter.clear'),
  };
}

function countWordsOf({ language, say }: Words): CountWords {
  const forms = (key: MessageKey) => pluralFormsOf(language, say, key);
  return {
    places: forms('count.places'),
    reports: forms('count.reports'),
    kinds: {
      incident: forms('count.kind-incident'),
      casualties: forms('count.kind-casualties'),
      emergency: forms('count.kind-emergency'),
      photo: forms('count.kind-photo'),
      statement: forms('count.kind-statement'),
    },
    ended: forms('count.ended'),
  };
}
