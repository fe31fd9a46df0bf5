import type { Feature, Geometry } from 'geojson';
import type { PlaceId, ReportId } from '#geo/model/ids.ts';
import type { Names } from '#geo/model/language.ts';
import type { Moment, StoryDate } from '#geo/model/moment.ts';
import type { Story } from '#geo/model/story.ts';
import type { DataHeading } from '#geo/words/data-headings.ts';
import type { Words } from '#geo/words/words.ts';

/** What an export is of, and in which words. */
export interface DataSetting {
  readonly story: Story;
  readonly moment: Moment;
  /** A moment was asked for: nothing may tell what came after it. */
  readonly isPast: boolean;
  readonly words: Words;
  readonly links: {
    readonly report: (id: ReportId) => string;
    readonly place: (id: PlaceId) => string;
  };
}

/** A column of a table; null and an empty text leave the cell empty. */
export interface Column<Item> {
  readonly heading: DataHeading;
  readonly value: (item: Item) => string | number | null;
}

/** A record on a map that knows no more than name, text and time. */
export interface Placemark {
  readonly id: string;
  readonly name: string;
  /** Plain texts, one a line. */
  readonly lines: readonly string[];
  readonly when: StoryDate | null;
  /** It no longer stands, or is no longer in force. */
  readonly hasEnded: boolean;
  readonly geometry: Geometry | null;
}

/** Records that can be written in every format; nothing is made of one before it is its turn. */
export interface DataSet<Item> {
  readonly title: string;
  /** What the whole export says of itself. */
  readonly about: Readonly<Record<string, string>>;
  readonly items: Iterable<Item>;
  readonly feature: (item: Item) => Feature<Geometry | null>;
  readonly columns: readonly Column<Item>[];
  readonly placemark: (item: Item) => Placemark;
}

/** What every export says of itself. */
export function aboutOf({ story, moment, words }: DataSetting): Readonly<Record<string, string>> {
  return {
    story: story.settings.id,
    revision: story.revision,
    asOf: new Date(moment).toISOString(),
    language: words.language,
    note: words.say('site.declared-by-others'),
    attribution: words.say('map.attribution'),
  };
}

/** The title of an export: what it has, of what, as of when. */
export const titleOf = (what: Names, { story, moment, words }: DataSetting): string =>
  [
    what[words.language],
    story.settings.name[words.language],
    words.say('date.as-of', { date: words.moment(moment, story.settings.timezone) }),
  ].join(' · ');

/** A coordinate of a table, to a metre; null where there is none. */
export const roundDegrees = (degrees: number | undefined) =>
  degrees === undefined ? null : Number(degrees.toFixed(5));
