import type { Language } from '#geo/model/language.ts';
import type { Moment } from '#geo/model/moment.ts';
import type { TimeSpan } from './time-span.ts';
import type { TimeTick } from './time-ticks.ts';

/** What a page's time bar shows, as the server drew the page. */
export interface TimeBarData {
  readonly span: TimeSpan;
  readonly zone: string;
  /** In which an address reads a day: the story's. */
  readonly dayZone: string;
  readonly language: Language;
  /** Null: now. */
  readonly at: Moment | null;
  /** The moment in words; now in one. */
  readonly label: string;
  /** The path of the reports a day. */
  readonly bars: string;
  readonly ticks: readonly TimeTick[];
  /** Where the status or a headline figure changed. */
  readonly stops: readonly Moment[];
  /** How many reports were known, and how many there are. */
  readonly known: number;
  readonly all: number;
  readonly words: TimeBarWords;
}

/** In the language of the page. */
export interface TimeBarWords {
  readonly title: string;
  readonly handle: string;
  readonly now: string;
  readonly play: string;
  readonly pause: string;
  readonly previous: string;
  readonly next: string;
  readonly speed: string;
  readonly day: string;
  readonly hours: string;
  /** With `{known}` and `{all}`. */
  readonly known: string;
}
