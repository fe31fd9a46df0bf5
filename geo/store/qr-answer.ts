import { renderSVG } from 'uqr';
import { parameterReader, type DataParameter } from '#geo/links/parameter-reader.ts';
import { readAddress } from '#geo/links/read-address.ts';
import { conditionalAnswer, etagOf } from './conditional-answer.ts';
import { getStories } from './get-stories.ts';
import { badParametersAnswer, notFoundAnswer } from './problem-answer.ts';
import { readSettings } from './settings.ts';

const PATH: DataParameter<string> = {
  key: 'path',
  expects: 'the path of a page with its query, as in /kazakhstan-2022/almaty?at=2022-01-09',
  parse: (text) => (/^\/(?!\/)[^\\\s\p{Cc}]{0,600}$/u.test(text) ? text : null),
};

/** `/qr.svg?path=…`: the address of a page of ours, and of none but ours, for a telephone to read. */
export async function answerQr(request: Request): Promise<Response> {
  const reader = parameterReader(new URL(request.url).searchParams);
  const path = reader.one(PATH);
  if (path === null && reader.problems().length === 0) {
    reader.refuse(PATH.key, 'It is missing: name the page.');
  }
  const problems = reader.problems();
  if (path === null || problems.length > 0) return badParametersAnswer(problems);
  const settings = readSettings();
  const url = new URL(path, settings.siteUrl);
  const { stories } = await getStories(settings.storiesDirectory);
  if (url.origin !== settings.siteUrl || !readAddress(url.pathname, [...stories.values()])) {
    return notFoundAnswer(`There is no page of ours at ${path}.`);
  }
  const svg = renderSVG(settings.siteUrl + path, { ecc: 'M', border: 2 });
  const headers = {
    'Content-Type': 'image/svg+xml',
    'Cache-Control': 'public, max-age=86400',
    ETag: etagOf(svg),
  };
  return conditionalAnswer(request, headers, () => new Response(svg, { headers }));
}
