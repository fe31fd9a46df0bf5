import type { Language } from '#geo/model/language.ts';
import { EMBED_PARAMETERS, embedSettingOf, type EmbedSetting } from './embed-links.ts';
import { embedTargetText, type EmbedTarget } from './embed-target.ts';

/** What is to be embedded, and how: what the form of `/embed` says. */
export interface EmbedChoice {
  readonly target: EmbedTarget;
  /** Names it to who hears the page that it is put into. */
  readonly title: string;
  readonly setting: EmbedSetting;
  /** Pixels or, with a sign, per cent. */
  readonly width: string;
  /** Pixels. */
  readonly height: number;
  /** Whether it is to take the height that it tells. */
  readonly resizes: boolean;
}

/** A story and its places to choose from. */
export interface EmbedOffer {
  readonly label: string;
  readonly zone: string;
  readonly targets: readonly { readonly target: EmbedTarget; readonly label: string }[];
}

const WIDTH = /^(?:[1-9]\d{1,3}|100%|[1-9]\d?%)$/;
const USUAL = { width: '100%', height: 480 };
export const LEAST_HEIGHT = 200;
export const MOST_HEIGHT = 2000;

/**
 * Reads the form, as an address or as it stands; what cannot be read is the default. A language that is not said is the page's.
 * @returns null where there is nothing to choose.
 */
export function readEmbedChoice(
  query: URLSearchParams,
  offers: readonly EmbedOffer[],
  language: Language,
): EmbedChoice | null {
  const all = offers.flatMap(({ targets, zone }) => targets.map((one) => ({ ...one, zone })));
  const chosen = all.find(({ target }) => embedTargetText(target) === query.get('of')) ?? all[0];
  if (!chosen) return null;
  const { target, label: title, zone } = chosen;
  const width = query.get('width') ?? '';
  const height = Number(query.get('height') ?? '');
  const setting = embedSettingOf(query, zone);
  const saysLanguage = EMBED_PARAMETERS.lang.parse(query.get('lang') ?? '') !== null;
  return {
    target,
    title,
    setting: saysLanguage ? setting : { ...setting, language },
    width: WIDTH.test(width) ? width : USUAL.width,
    height: height >= LEAST_HEIGHT && height <= MOST_HEIGHT ? Math.round(height) : USUAL.height,
    resizes: query.get('resize') !== 'no',
  };
}
