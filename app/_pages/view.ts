import { headers } from 'next/headers';
import type { Shown } from '#components/shown.ts';
import { filterOf, type Query } from '#geo/links/filter-query.ts';
import type { LinkContext } from '#geo/links/links.ts';
import { PARAMETERS } from '#geo/links/parameters.ts';
import { DEFAULT_LANGUAGE, isLanguage } from '#geo/model/language.ts';
import { momentOf, type Moment } from '#geo/model/moment.ts';
import { NO_FILTER } from '#geo/model/report-filter.ts';
import type { Story } from '#geo/model/story.ts';
import { NONCE_HEADER } from '#geo/store/content-policy.ts';
import { leadStoryOf } from '#geo/store/find-story.ts';
import { getStories } from '#geo/store/get-stories.ts';
import { readSettings, type Settings } from '#geo/store/settings.ts';
import { wordsFor, type Words } from '#geo/words/words.ts';

/** What an address says; `at` on the pages made for each request alone, `now` where it says no moment. */
export interface PageParams {
  readonly lang: string;
  readonly at?: string;
  readonly story?: string;
  readonly place?: string;
  readonly report?: string;
}

/** What Next gives a page; the query to those made for each request alone, since asking for it makes them so. */
export interface PageProps {
  readonly params: Promise<PageParams>;
  readonly searchParams?: Promise<Query>;
}

/** What every page needs, whether or not its story exists. */
export interface View {
  readonly settings: Settings;
  readonly words: Words;
  readonly context: LinkContext;
  readonly moment: Moment;
  /** What the address says after "?"; null on the pages that are kept, which are the same for all. */
  readonly query: Query | null;
  /** The zone in which the front page reads a date. */
  readonly leadZone: string;
  /** Larger priority first. */
  readonly stories: readonly Story[];
  /** The story of the address; where it names none, the lead story. Null: there is no such story. */
  readonly shown: Shown | null;
}

let settings: Settings | null = null;

/**
 * Reads what an address asks for. A moment that cannot be read is now, a filter none; in an unknown language there is
 * no story.
 */
export async function viewOf(
  { lang, at, story: wanted }: PageParams,
  query: Query | null = null,
): Promise<View> {
  settings ??= readSettings();
  const { stories: all, photos } = await getStories(settings.storiesDirectory);
  const stories = [...all.values()].toSorted(byPriority);
  const story = isLanguage(lang) ? storyOf(stories, wanted, settings) : undefined;
  const zone = story?.settings.timezone ?? 'UTC';
  const asked = momentAsked(at, zone);
  const filter = story && query ? filterOf(query, story) : NO_FILTER;
  const words = wordsFor(isLanguage(lang) ? lang : DEFAULT_LANGUAGE);
  const common = {
    words,
    context: { language: words.language, at: asked, zone, filter },
    moment: asked ?? momentOf(Date.now()),
  };
  const files = story && photos.get(story.settings.id);
  const since = sinceAsked(query, zone);
  const nonce = await nonceOf(query);
  const shown = story
    ? { ...common, story, filter, since, photos: files ?? new Map(), nonce }
    : null;
  const leadZone = leadStoryOf(stories, settings)?.settings.timezone ?? 'UTC';
  return { ...common, query, settings, leadZone, stories, shown };
}

/** On the pages made for one request alone: asking for its headers makes them so. */
async function nonceOf(query: Query | null): Promise<string | undefined> {
  return query ? ((await headers()).get(NONCE_HEADER) ?? undefined) : undefined;
}

const byPriority = (one: Story, other: Story) => other.settings.priority - one.settings.priority;

const find = (stories: readonly Story[], id: string) =>
  stories.find(({ settings: own }) => own.id === id);

function storyOf(
  stories: readonly Story[],
  wanted: string | undefined,
  site: Settings,
): Story | undefined {
  return wanted === undefined ? leadStoryOf(stories, site) : find(stories, wanted);
}

function momentAsked(at: string | undefined, zone: string): Moment | null {
  return at === undefined ? null : PARAMETERS.at.parse(withPlus(decoded(at)), zone);
}

function sinceAsked(query: Query | null, zone: string): Moment | null {
  const [text] = [query?.[PARAMETERS.since.key]].flat();
  return text === undefined ? null : PARAMETERS.since.parse(withPlus(text), zone);
}

/** A "+" of an offset arrives as a space. */
const withPlus = (moment: string) => moment.replace(' ', '+');

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch (error) {
    if (error instanceof URIError) return text;
    throw error;
  }
}
