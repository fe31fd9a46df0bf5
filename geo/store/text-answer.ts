import { conditionalAnswer, etagOf } from './conditional-answer.ts';

/** "Now" is a minute long; for five more a proxy may show what it has while it asks again. */
export const FRESH_FOR_A_MINUTE = 'public, max-age=60, stale-while-revalidate=300';

/** A text of a media type, as of now: 304 to whoever has it. */
export function textAnswer(
  request: Request,
  text: string,
  type: string,
  further: Readonly<Record<string, string>> = {},
): Promise<Response> {
  const headers = {
    'Content-Type': type,
    'Cache-Control': FRESH_FOR_A_MINUTE,
    ...further,
    ETag: etagOf(text),
  };
  return conditionalAnswer(request, headers, () => new Response(text, { headers }));
}
