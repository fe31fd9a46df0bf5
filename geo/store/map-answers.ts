import type { PlaceId, ReportId } from '#geo/model/ids.ts';
import { isLanguage } from '#geo/model/language.ts';
import type { Moment } from '#geo/model/moment.ts';
import type { ReportFilter } from '#geo/model/report-filter.ts';
import type { Story } from '#geo/model/story.ts';
import { filterOf, filterParts } from '#geo/links/filter-query.ts';
import { linkTo, type LinkContext } from '#geo/links/links.ts';
import { PARAMETERS } from '#geo/links/parameters.ts';
import { wordsFor } from '#geo/words/words.ts';
import { liveMapModelOf, type LiveMapModel } from '#geo/write/map-model.ts';
import { mapOutlinesOf } from '#geo/write/map-outlines.ts';
import { mapTextsOf } from '#geo/write/map-texts.ts';
import { storyFileOf } from '#geo/write/story-file.ts';
import { FOLLOWS_CHANGES } from './cache-control.ts';
import { notFoundAnswer } from './problem-answer.ts';
import { findStory } from './find-story.ts';
import { getStories } from './get-stories.ts';
import { gzippedAnswer } from './gzipped-answer.ts';
import { readSettings } from './settings.ts';
import { thisMinute } from './this-minute.ts';

/** Answers of the routes that a page's live map has its data from. */

const NO_MAP = 'There is no such map.';

/** The map of a story as of a moment, in a language, filtered; `at` null: now, by the minute. */
function mapModelFor(
  story: Story,
  context: LinkContext & { readonly filter: ReportFilter },
  moment: Moment,
): LiveMapModel {
  const { id } = story.settings;
  const texts = {
    ...mapTextsOf(story, wordsFor(context.language)),
    placeHref: (place: PlaceId) => linkTo({ kind: 'place', story: id, place }, context),
    reportHref: (report: ReportId) => linkTo({ kind: 'report', story: id, report }, context),
  };
  return liveMapModelOf(story, moment, texts, context.filter);
}

/** `…/map.json.gz` */
export async function answerMapData(
  request: Request,
  asked: { readonly lang: string; readonly story: string },
): Promise<Response> {
  const story = await findStory(asked.story);
  if (!story || !isLanguage(asked.lang)) return notFoundAnswer(NO_MAP);
  const language = asked.lang;
  const { searchParams } = new URL(request.url);
  const zone = story.settings.timezone;
  const at = PARAMETERS.at.parse(searchParams.get(PARAMETERS.at.key) ?? '', zone);
  const filter = filterOf(Object.fromEntries(searchParams), story);
  const moment = at ?? thisMinute();
  const asking = [language, moment, at === null, ...filterParts(filter)].join(' ');
  return gzippedAnswer(request, {
    key: `map ${story.settings.id} ${story.revision} ${asking}`,
    cacheControl: FOLLOWS_CHANGES,
    make: () => JSON.stringify(mapModelFor(story, { language, at, zone, filter }, moment)),
  });
}

const LASTING = 'public, max-age=31536000, immutable';
const CHECKED = 'no-cache';

/** `…/outlines.geojson.gz`: the areas of a story's places. */
export const answerOutlines = (request: Request, storyId: string) =>
  answerWhole(request, storyId, 'outlines', mapOutlinesOf);

/** `…/story.json.gz`: the whole story, for a browser that folds it itself. */
export async function answerStoryFile(request: Request, storyId: string): Promise<Response> {
  const { photos } = await getStories(readSettings().storiesDirectory);
  return answerWhole(request, storyId, 'story', (story) =>
    storyFileOf(story, photos.get(story.settings.id)),
  );
}

/** What depends on the story's revision alone; an address that names the one there is lasts. */
async function answerWhole(
  request: Request,
  storyId: string,
  what: string,
  make: (story: Story) => unknown,
): Promise<Response> {
  const story = await findStory(storyId);
  if (!story) return notFoundAnswer(NO_MAP);
  const version = new URL(request.url).searchParams.get('v');
  const isCurrent = version !== null && version.length >= 12 && story.revision.startsWith(version);
  return gzippedAnswer(request, {
    key: `${what} ${story.settings.id} ${story.revision}`,
    cacheControl: isCurrent ? LASTING : CHECKED,
    make: () => JSON.stringify(make(story)),
  });
}
