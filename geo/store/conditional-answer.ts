import { createHash } from 'node:crypto';

/** The strong ETag of an answer by what it holds. */
export const etagOf = (content: string | Uint8Array) =>
  `"${createHash('sha256').update(content).digest('base64url').slice(0, 22)}"`;

interface TaggedHeaders extends Record<string, string> {
  readonly ETag: string;
}

/** 304 to whoever has what the ETag names; `answer` is made for all others. */
export async function conditionalAnswer(
  request: Request,
  headers: TaggedHeaders,
  answer: () => Promise<Response> | Response,
): Promise<Response> {
  if (isKnown(request, headers.ETag)) return new Response(null, { status: 304, headers });
  return answer();
}

/** Weak comparison, as RFC 9110 has it for If-None-Match; "*" is whatever there is. */
function isKnown(request: Request, etag: string): boolean {
  const asked = request.headers.get('If-None-Match') ?? '';
  return asked.trim() === '*' || asked.split(',').map(opaque).includes(opaque(etag));
}

/** A tag without what says that it is weak, or in which coding its answer came (`content-coding.ts`). */
const opaque = (tag: string) =>
  tag
    .trim()
    .replace(/^W\//, '')
    .replace(/-(?:br|gzip)"$/, '"');
