import type { Language } from '#geo/model/language.ts';
import type { ReportKind } from '#geo/model/report.ts';
import type { PluralForms } from '#geo/words/plural-forms.ts';
import type { StatusKey } from './style.ts';

/** With `{distance}` where the number stands. */
export interface DistanceWords {
  readonly kilometres: string;
  readonly metres: string;
}

/** What the keys do while the map has the focus. */
export interface KeyWords {
  readonly title: string;
  readonly pan: string;
  readonly zoom: string;
  readonly whole: string;
  readonly places: string;
  readonly open: string;
  readonly close: string;
  readonly help: string;
}

/** Of the reader's own position. */
export interface LocateWords {
  readonly ask: string;
  readonly waiting: string;
  readonly denied: string;
  readonly failed: string;
  /** With `{distance}`: how exactly. */
  readonly found: string;
  /** With `{distance}`: how far from the story. */
  readonly far: string;
  readonly showBoth: string;
}

/** What the map's own controls and legend say, in the language of the page. */
export interface MapWords {
  readonly language: Language;
  readonly map: string;
  readonly zoomIn: string;
  readonly zoomOut: string;
  readonly wholeStory: string;
  readonly close: string;
  readonly openPage: string;
  readonly newest: string;
  readonly attribution: string;
  readonly reportsHere: string;
  /** Of one report: "no longer stands". */
  readonly reportEnded: string;
  readonly allReports: string;
  /** "# more". */
  readonly more: string;
  /** Why the map goes no closer where it has no streets. */
  readonly detailEnds: string;
  readonly twoFingers: string;
  /** With `{key}` where the key is named. */
  readonly wheel: string;
  readonly fullScreen: string;
  readonly leaveFullScreen: string;
  readonly distance: DistanceWords;
  /** "Scale bar: {distance}". */
  readonly scale: string;
  readonly keys: KeyWords;
  readonly locate: LocateWords;
  readonly legend: LegendWords;
  readonly counts: CountWords;
}

export interface LegendWords {
  readonly heading: string;
  readonly title: string;
  /** An ended story's: each place with the most severe status it had. */
  readonly titleEnded: string;
  readonly status: Readonly<Record<StatusKey, string>>;
  readonly past: string;
  readonly inherited: string;
  readonly size: string;
  /** "Largest circle: 300 or more". */
  readonly capped: string;
  readonly words: string;
  readonly disputed: string;
  readonly reports: string;
  readonly kinds: Readonly<Record<ReportKind, string>>;
  readonly endedReports: string;
  /** "Hidden here: #". */
  readonly hidden: string;
  readonly showAll: string;
  /** "Reports hidden on the map: {number} of {total}". */
  readonly filtered: string;
  readonly filteredPlaces: string;
  readonly clearFilter: string;
}

export interface CountWords {
  readonly places: PluralForms;
  readonly reports: PluralForms;
  readonly kinds: Readonly<Record<ReportKind, PluralForms>>;
  readonly ended: PluralForms;
}
