import { ID_PATTERN } from '#geo/model/ids.ts';
import { LANGUAGES, type Language } from '#geo/model/language.ts';
import type { Moment } from '#geo/model/moment.ts';
import { formatList, parseChoice } from './list-parameter.ts';
import { PARAMETERS, type Parameter } from './parameters.ts';

/** What a display shows beside the map and the status, which are always there. */
export const DISPLAY_PANELS = ['toll', 'reports', 'photos', 'ticker'] as const;
export type DisplayPanel = (typeof DISPLAY_PANELS)[number];

/** `listed`: as the address names them, else as the story's file does. */
export const DISPLAY_ORDERS = ['severity', 'recent', 'listed'] as const;
export type DisplayOrder = (typeof DISPLAY_ORDERS)[number];

/** `sunset`: dark while the sun is down at the story's place. */
export const DISPLAY_THEMES = ['auto', 'light', 'dark', 'sunset'] as const;
export type DisplayTheme = (typeof DISPLAY_THEMES)[number];

const SWITCH = ['on', 'off'] as const;
type Switch = (typeof SWITCH)[number];

/** Seconds, per cent, and hours of the story a minute of the wall. */
export const DISPLAY_LIMITS = {
  dwell: { least: 5, most: 600 },
  margin: { least: 0, most: 10 },
  replay: { least: 1, most: 1440 },
} as const;

/** Each once, in the order of the address; null where there are none. */
const parseInOrder =
  <Value extends string>(isOne: (text: string) => text is Value) =>
  (text: string): readonly Value[] | null => {
    const values = [...new Set(text.split(','))].filter(isOne);
    return values.length > 0 ? values : null;
  };

const parseWithin =
  ({ least, most }: { readonly least: number; readonly most: number }) =>
  (text: string): number | null => {
    if (!/^\d{1,4}(?:\.\d{1,2})?$/.test(text)) return null;
    const number = Number(text);
    return number >= least && number <= most ? number : null;
  };

const parseOne =
  <Value extends string>(vocabulary: readonly Value[]) =>
  (text: string): Value | null =>
    vocabulary.find((value) => value === text) ?? null;

const isId = (text: string): text is string => ID_PATTERN.test(text);
const isOneOfOurs = (text: string): text is Language => LANGUAGES.some((one) => one === text);

/** The parameters of a display: the browser alone reads them. docs/display.md says the same. */
export const DISPLAY_PARAMETERS = {
  places: {
    key: 'places',
    description: 'The places that are shown, by id.',
    parse: parseInOrder(isId),
    format: formatList,
  } satisfies Parameter<readonly string[]>,
  dwell: {
    key: 'dwell',
    description: 'Seconds that a place is shown, in each language.',
    parse: parseWithin(DISPLAY_LIMITS.dwell),
    format: String,
  } satisfies Parameter<number>,
  order: {
    key: 'order',
    description: 'Which place comes next.',
    parse: parseOne(DISPLAY_ORDERS),
    format: String,
  } satisfies Parameter<DisplayOrder>,
  panels: {
    key: 'panels',
    description: 'What is shown beside the map and the status.',
    parse: (text) => (text === 'none' ? [] : parseChoice(DISPLAY_PANELS)(text)),
    format: (panels) => (panels.length === 0 ? 'none' : formatList(panels)),
  } satisfies Parameter<readonly DisplayPanel[]>,
  languages: {
    key: 'languages',
    description: 'The languages that a place is shown in, one after another.',
    parse: parseInOrder(isOneOfOurs),
    format: formatList,
  } satisfies Parameter<readonly Language[]>,
  theme: {
    key: 'theme',
    description: 'Light or dark.',
    parse: parseOne(DISPLAY_THEMES),
    format: String,
  } satisfies Parameter<DisplayTheme>,
  margin: {
    key: 'margin',
    description: 'The edge that the screen cuts off, in per cent of its height and width.',
    parse: parseWithin(DISPLAY_LIMITS.margin),
    format: String,
  } satisfies Parameter<number>,
  shift: {
    key: 'shift',
    description: 'Whether all of it moves by a few pixels, minute by minute.',
    parse: parseOne(SWITCH),
    format: String,
  } satisfies Parameter<Switch>,
  at: {
    ...PARAMETERS.at,
    // A "+" of an offset arrives as a space.
    parse: (text, zone) => PARAMETERS.at.parse(text.replace(' ', '+'), zone),
  } satisfies Parameter<Moment>,
  replay: {
    key: 'replay',
    description: 'The story from its beginning, over and over: so many hours a minute.',
    parse: parseWithin(DISPLAY_LIMITS.replay),
    format: String,
  } satisfies Parameter<number>,
} as const;

/** What a display is asked to show. */
export interface DisplaySetting {
  /** Null: those that something is known of. */
  readonly places: readonly string[] | null;
  readonly dwellSeconds: number;
  readonly order: DisplayOrder;
  readonly panels: readonly DisplayPanel[];
  readonly languages: readonly Language[];
  readonly theme: DisplayTheme;
  readonly marginPercent: number;
  readonly shifts: boolean;
  /** Null: as of now. */
  readonly at: Moment | null;
  /** Hours of the story a minute; null: no replay. A moment asked for comes before it. */
  readonly replay: number | null;
}

const USUAL_DWELL = 20;

/**
 * Reads the query of a display; what cannot be read is the default.
 * @param language Of the address's path.
 * @param zone In which a date is read: the story's.
 */
export function displaySettingOf(
  query: URLSearchParams,
  language: Language,
  zone: string,
): DisplaySetting {
  const read = <Value>({ key, parse }: Parameter<Value>) => parse(query.get(key) ?? '', zone);
  const places = read(DISPLAY_PARAMETERS.places);
  return {
    places,
    dwellSeconds: read(DISPLAY_PARAMETERS.dwell) ?? USUAL_DWELL,
    order: read(DISPLAY_PARAMETERS.order) ?? (places ? 'listed' : 'severity'),
    panels: read(DISPLAY_PARAMETERS.panels) ?? DISPLAY_PANELS,
    languages: read(DISPLAY_PARAMETERS.languages) ?? [language],
    theme: read(DISPLAY_PARAMETERS.theme) ?? 'auto',
    marginPercent: read(DISPLAY_PARAMETERS.margin) ?? 0,
    shifts: read(DISPLAY_PARAMETERS.shift) !== 'off',
    at: read(DISPLAY_PARAMETERS.at),
    replay: read(DISPLAY_PARAMETERS.replay),
  };
}
