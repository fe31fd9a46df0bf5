import type { Shown } from '#components/shown.ts';
import type { LinkContext } from '#geo/links/links.ts';
import { PARAMETERS } from '#geo/links/parameters.ts';
import { DEFAULT_LANGUAGE, isLanguage } from '#geo/model/language.ts';
import { momentOf, type Moment } from '#geo/model/moment.ts';
import type { Story } from '#geo/model/story.ts';
import { getStories } from '#geo/store/get-stories.ts';
import { readSettings, type Settings } from '#geo/store/settings.ts';
import { wordsFor, type Words } from '#geo/words/words.ts';

/** What an address says; `at` on the pages as of a moment alone. */
export interface PageParams {
  readonly lang: string;
  readonly at?: string;
  readonly story?: string;
  readonly place?: string;
  readonly report?: string;
}

/** What every page needs, whether or not its story exists. */
export interface View {
  readonly settings: Settings;
  readonly words: Words;
  readonly context: LinkContext;
  readonly moment: Moment;
  /** Larger priority first. */
  readonly stories: readonly Story[];
  /** The story of the address; where it names none, the lead story. Null: there is no such story. */
  readonly shown: Shown | null;
}

let settings: Settings | null = null;

/** Reads what an address asks for. A moment that cannot be read is now; in an unknown language there is no story. */
export async function viewOf({ lang, at, story: wanted }: PageParams): Promise<View> {
  settings ??= readSettings();
  const { stories: all, photos } = await getStories(settings.storiesDirectory);
  const stories = [...all.values()].toSorted(byPriority);
  const story = isLanguage(lang) ? storyOf(stories, wanted, settings) : undefined;
  const asked = momentAsked(at, story?.settings.timezone ?? 'UTC');
  const words = wordsFor(isLanguage(lang) ? lang : DEFAULT_LANGUAGE);
  const common = {
    words,
    context: { language: words.language, at: asked },
    moment: asked ?? momentOf(Date.now()),
  };
  const files = story && photos.get(story.settings.id);
  const shown = story ? { ...common, story, photos: files ?? new Map() } : null;
  return { ...common, settings, stories, shown };
}

const byPriority = (one: Story, other: Story) => other.settings.priority - one.settings.priority;

const find = (stories: readonly Story[], id: string) =>
  stories.find(({ settings: own }) => own.id === id);

function storyOf(
  stories: readonly Story[],
  wanted: string | undefined,
  site: Settings,
): Story | undefined {
  return wanted === undefined ? leadOf(stories, site) : find(stories, wanted);
}

function leadOf(stories: readonly Story[], { leadStory }: Settings): Story | undefined {
  return (leadStory === undefined ? undefined : find(stories, leadStory)) ?? stories[0];
}

/** A "+" of an offset arrives as a space. */
function momentAsked(at: string | undefined, zone: string): Moment | null {
  if (at === undefined) return null;
  return PARAMETERS.at.parse(decoded(at).replace(' ', '+'), zone);
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch (error) {
    if (error instanceof URIError) return text;
    throw error;
  }
}

/** The key of a map that a text of an address is; null: it has no such record. */
export function keyIn<Key extends string>(
  map: ReadonlyMap<Key, unknown>,
  text: string | undefined,
): Key | null {
  return text !== undefined && isKeyOf(map, text) ? text : null;
}

function isKeyOf<Key extends string>(map: ReadonlyMap<Key, unknown>, text: string): text is Key {
  const byText: ReadonlyMap<string, unknown> = map;
  return byText.has(text);
}
