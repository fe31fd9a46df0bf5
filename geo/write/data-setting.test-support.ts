import type { Language } from '#geo/model/language.ts';
import { parseMoment, type Moment } from '#geo/model/moment.ts';
import type { Story } from '#geo/model/story.ts';
import { wordsFor } from '#geo/words/words.ts';
import type { DataSetting } from './data-set.ts';

/** The setting of an export as of a moment, as `?at=` writes it. */
export function dataSetting(story: Story, at: string, language: Language = 'en'): DataSetting {
  const moment = parseMoment(at, story.settings.timezone);
  if (moment === null) throw new Error(`"${at}" is no moment: write one as in ?at=.`);
  return settingAt(story, moment, true, language);
}

export function settingAt(
  story: Story,
  moment: Moment,
  isPast: boolean,
  language: Language = 'en',
): DataSetting {
  return {
    story,
    moment,
    isPast,
    words: wordsFor(language),
    links: {
      report: (id) => `https://map.example/${story.settings.id}/reports/${id}`,
      place: (id) => `https://map.example/${story.settings.id}/${id}`,
    },
  };
}
