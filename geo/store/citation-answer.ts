import { DATA_PARAMETERS } from '#geo/links/data-parameters.ts';
import { linkTo } from '#geo/links/links.ts';
import { parameterReader } from '#geo/links/parameter-reader.ts';
import { isLanguage } from '#geo/model/language.ts';
import { recordOf } from '#geo/model/record-of.ts';
import { isKnown } from '#geo/situation/standing.ts';
import { wordsFor } from '#geo/words/words.ts';
import { citationItem } from '#geo/write/citation.ts';
import { findStory } from './find-story.ts';
import { badParametersAnswer, notFoundAnswer } from './problem-answer.ts';
import { readSettings } from './settings.ts';
import { textAnswer } from './text-answer.ts';
import { thisMinute } from './this-minute.ts';

interface Asked {
  readonly lang: string;
  readonly story: string;
  readonly report: string;
}

/** `…/reports/ID/citation.json`: CSL-JSON of one item; what was not known at the moment is not there. */
export async function answerCitation(request: Request, asked: Asked): Promise<Response> {
  const story = await findStory(asked.story);
  const report = story && recordOf(story.reports, asked.report);
  if (!story || !report || !isLanguage(asked.lang))
    return notFoundAnswer('There is no such report.');
  const reader = parameterReader(new URL(request.url).searchParams);
  const zone = story.settings.timezone;
  const at = reader.one(DATA_PARAMETERS.at, zone);
  const problems = reader.problems();
  if (problems.length > 0) return badParametersAnswer(problems);
  const moment = at ?? thisMinute();
  if (!isKnown(report, moment)) return notFoundAnswer('The report was not known at that moment.');
  const { siteUrl, siteName } = readSettings();
  const context = { language: asked.lang, at, zone };
  const { id } = story.settings;
  const page = linkTo({ kind: 'report', story: id, report: report.id }, context);
  const url = new URL(page, siteUrl).href;
  const item = citationItem(report, story, wordsFor(asked.lang), { siteName, url, moment });
  return textAnswer(request, JSON.stringify([item]), 'application/vnd.citationstyles.csl+json', {
    'Content-Disposition': `attachment; filename="${item.id}.json"`,
  });
}
