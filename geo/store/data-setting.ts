import { linkTo, type LinkContext, type Target } from '#geo/links/links.ts';
import type { Story } from '#geo/model/story.ts';
import { wordsFor } from '#geo/words/words.ts';
import type { DataSetting } from '#geo/write/data-set.ts';
import { readSettings } from './settings.ts';
import { thisMinute } from './this-minute.ts';

/** In which words and as of when a story is told to programs: by the language and the moment of an address. */
export function settingOf(story: Story, context: LinkContext): DataSetting {
  const { siteUrl } = readSettings();
  const { id } = story.settings;
  const address = (target: Target) => new URL(linkTo(target, context), siteUrl).href;
  return {
    story,
    moment: context.at ?? thisMinute(),
    isPast: context.at !== null,
    words: wordsFor(context.language),
    links: {
      report: (report) => address({ kind: 'report', story: id, report }),
      place: (place) => address({ kind: 'place', story: id, place }),
    },
  };
}
