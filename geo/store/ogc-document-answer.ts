import type { OgcTarget } from '#geo/model/ogc.ts';
import { framePage, type OgcPage } from '#geo/write/ogc-frame.ts';
import { typeOf, type OgcLink } from '#geo/write/ogc-links.ts';
import { contentPolicy } from './content-policy.ts';
import { conditionalAnswer, etagOf } from './conditional-answer.ts';
import type { OgcRequest } from './ogc-request.ts';
import { badParametersAnswer } from './problem-answer.ts';
import { FRESH_FOR_A_MINUTE } from './text-answer.ts';

interface Told {
  readonly document: object;
  readonly links: readonly OgcLink[];
  /** Where the document says when it was made. */
  readonly timeStamp?: string;
  /** The same, to be read. */
  readonly page: () => OgcPage;
}

/** Answers with a document in the format asked for, or with every parameter that could not be read. */
export async function answerDocument(
  asked: OgcRequest,
  kind: OgcTarget['kind'],
  tell: () => Told,
): Promise<Response> {
  const { request, format, reader } = asked;
  const problems = reader.problems();
  if (problems.length > 0) return badParametersAnswer(problems);
  const { document, links, timeStamp, page } = tell();
  const body =
    format === 'json' ? JSON.stringify(document) : framePage(page(), { ...asked, links });
  const headers = {
    'Content-Type': format === 'html' ? 'text/html; charset=utf-8' : typeOf(kind, format),
    'Cache-Control': FRESH_FOR_A_MINUTE,
    ETag: etagWithoutTime(body, timeStamp),
    Vary: 'Accept',
    Link: linkHeader(links),
    ...(format === 'html' ? { 'Content-Security-Policy': contentPolicy([]) } : {}),
  };
  return conditionalAnswer(request, headers, () => new Response(body, { headers }));
}

/** Weak where the body says when it was made: that alone makes no other answer. */
const etagWithoutTime = (body: string, time: string | undefined) =>
  time === undefined ? etagOf(body) : `W/${etagOf(body.replaceAll(time, ''))}`;

/** The links of a document, those of paging first of all, for clients that read no body (/rec/core/link-header). */
const linkHeader = (links: readonly OgcLink[]) =>
  links.map(({ href, rel, type }) => `<${href}>; rel="${rel}"; type="${type}"`).join(', ');
