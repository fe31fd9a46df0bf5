import { DEFAULT_LANGUAGE, isLanguage, type Language } from '#geo/model/language.ts';
import type { Moment } from '#geo/model/moment.ts';
import { embedTargetText, type EmbedTarget } from './embed-target.ts';
import { PARAMETERS, type Parameter } from './parameters.ts';

export const THEMES = ['light', 'dark'] as const;
export type Theme = (typeof THEMES)[number];

/** How an embed looks in its host, and as of when. */
export interface EmbedSetting {
  readonly language: Language;
  /** Null: as the reader's device has it. */
  readonly theme: Theme | null;
  /** Null: as of now. */
  readonly at: Moment | null;
  /** In which a date of the address is read: the story's. */
  readonly zone: string;
}

/**
 * The parameters of `/embed/…`: an embed has no language in its path, so that a host changes it as it does the theme.
 * docs/embed.md says the same.
 */
export const EMBED_PARAMETERS = {
  lang: {
    key: 'lang',
    description: 'The language of the embed: `en`, `ru` or `kk`.',
    parse: (text) => (isLanguage(text) ? text : null),
    format: (language) => language,
  } satisfies Parameter<Language>,
  theme: {
    key: 'theme',
    description: 'Light or dark, whatever the device has.',
    parse: (text) => THEMES.find((theme) => theme === text) ?? null,
    format: (theme) => theme,
  } satisfies Parameter<Theme>,
  at: {
    ...PARAMETERS.at,
    // A "+" of an offset arrives as a space.
    parse: (text, zone) => PARAMETERS.at.parse(text.replace(' ', '+'), zone),
  } satisfies Parameter<Moment>,
} as const;

/** What an address says of its look; what cannot be read is the default. */
export function embedSettingOf(query: URLSearchParams, zone: string): EmbedSetting {
  const read = <Value>({ key, parse }: Parameter<Value>) => parse(query.get(key) ?? '', zone);
  return {
    language: read(EMBED_PARAMETERS.lang) ?? DEFAULT_LANGUAGE,
    theme: read(EMBED_PARAMETERS.theme),
    at: read(EMBED_PARAMETERS.at),
    zone,
  };
}

/** The small page that is put into a frame. */
export const embedLink = (target: EmbedTarget, setting: EmbedSetting) =>
  `/embed/${embedTargetText(target)}${queryOf(setting)}`;

/** The live map that takes its place: of a place, so that its address is never that of a place called "live". */
export const liveEmbedLink = (target: Required<EmbedTarget>, setting: EmbedSetting) =>
  `/embed/${embedTargetText(target)}/live${queryOf(setting)}`;

function queryOf({ language, theme, at, zone }: EmbedSetting): string {
  const { lang: languageRow, theme: themeRow, at: atRow } = EMBED_PARAMETERS;
  const parts = [
    ...(language === DEFAULT_LANGUAGE ? [] : [`${languageRow.key}=${language}`]),
    ...(theme === null ? [] : [`${themeRow.key}=${theme}`]),
    ...(at === null ? [] : [`${atRow.key}=${atRow.format(at, zone)}`]),
  ];
  return parts.length === 0 ? '' : `?${parts.join('&')}`;
}

/** Resizes the frames of a host's page by what they tell of their height. */
export const EMBED_SCRIPT = '/embed.js';
