import type { Language } from '#geo/model/language.ts';
import type { StoryId } from '#geo/model/ids.ts';
import { DISPLAY_PARAMETERS, displaySettingOf, type DisplaySetting } from './display-parameters.ts';
import { pathIn } from './path-in.ts';

/**
 * A story's display. Its query says all that it shows otherwise than it would by itself.
 * @param zone In which a date is read: the story's.
 */
export function displayLink(
  story: StoryId,
  language: Language,
  setting: DisplaySetting,
  zone: string,
): string {
  const asked = textsOf(setting, zone);
  const places = new URLSearchParams({ [DISPLAY_PARAMETERS.places.key]: asked.places });
  const usual = textsOf(displaySettingOf(places, language, zone), zone);
  const parts = Object.entries({ ...usual, places: '' }).flatMap(([key, text]) => {
    const wanted = new Map(Object.entries(asked)).get(key) ?? text;
    return wanted === text ? [] : [`${key}=${wanted}`];
  });
  const path = pathIn(language, [story, 'display']);
  return parts.length === 0 ? path : `${path}?${parts.join('&')}`;
}

/** Each parameter as it stands in an address, by its key; empty where nothing is asked for. */
function textsOf(setting: DisplaySetting, zone: string) {
  const rows = DISPLAY_PARAMETERS;
  const { places, at, replay } = setting;
  return {
    places: places === null ? '' : rows.places.format(places),
    dwell: rows.dwell.format(setting.dwellSeconds),
    order: rows.order.format(setting.order),
    panels: rows.panels.format(setting.panels),
    languages: rows.languages.format(setting.languages),
    theme: rows.theme.format(setting.theme),
    margin: rows.margin.format(setting.marginPercent),
    shift: rows.shift.format(setting.shifts ? 'on' : 'off'),
    at: at === null ? '' : rows.at.format(at, zone),
    replay: replay === null ? '' : rows.replay.format(replay),
  } satisfies Record<keyof typeof DISPLAY_PARAMETERS, string>;
}

/** Reads the builder's form, in which several values of one parameter stand apart. */
export function displaySettingOfForm(
  form: URLSearchParams,
  language: Language,
  zone: string,
): DisplaySetting {
  const query = new URLSearchParams(
    [...new Set(form.keys())].map((key) => [key, form.getAll(key).join(',')]),
  );
  const { panels } = DISPLAY_PARAMETERS;
  if (!form.has(panels.key)) query.set(panels.key, panels.format([]));
  return displaySettingOf(query, language, zone);
}
