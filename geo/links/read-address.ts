import { DEFAULT_LANGUAGE, isLanguage, type Language } from '#geo/model/language.ts';
import { recordOf } from '#geo/model/record-of.ts';
import type { Story } from '#geo/model/story.ts';
import type { Target } from './links.ts';

/** What an address of ours is about: the way back from `linkTo`. */
export interface AddressRead {
  readonly language: Language;
  readonly target: Target;
  /** Undefined on the front page: the lead story is the site's to choose. */
  readonly story: Story | undefined;
}

/** @returns null where there is no such page. */
export function readAddress(path: string, stories: readonly Story[]): AddressRead | null {
  const segments = path.split('/').filter((segment) => segment !== '');
  const [first = ''] = segments;
  const hasLanguage = isLanguage(first);
  const language = hasLanguage ? first : DEFAULT_LANGUAGE;
  const [storyId, ...rest] = hasLanguage ? segments.slice(1) : segments;
  if (storyId === undefined) return { language, target: { kind: 'home' }, story: undefined };
  if (storyId === 'embed' && rest.length === 0) {
    return { language, target: { kind: 'embed' }, story: undefined };
  }
  const story = stories.find(({ settings }) => settings.id === storyId);
  const target = story ? targetIn(story, rest) : null;
  return target && { language, target, story };
}

function targetIn(story: Story, [first, second, ...more]: readonly string[]): Target | null {
  const { id } = story.settings;
  if (more.length > 0) return null;
  if (first === undefined) return { kind: 'story', story: id };
  if (first === 'reports') {
    const report = recordOf(story.reports, second)?.id;
    return report === undefined ? null : { kind: 'report', story: id, report };
  }
  if (second !== undefined) return null;
  if (first === 'corrections') return { kind: 'corrections', story: id };
  if (first === 'changes') return { kind: 'changes', story: id, since: null };
  const place = recordOf(story.places, first)?.id;
  return place === undefined ? null : { kind: 'place', story: id, place };
}
