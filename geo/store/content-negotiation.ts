import type { OgcFormat } from '#geo/model/ogc.ts';

const HTML = ['text/html', 'application/xhtml+xml', 'text/*'];
const JSON_LIKE = /^application\/(?:\*|(?:[\w.-]+\+)?json)$/;

interface Range {
  readonly type: string;
  readonly weight: number;
}

/**
 * The format that an `Accept` header prefers (RFC 9110, section 12.5.1). Where it says nothing, or nothing that there is,
 * it is JSON: a program that forgot to ask is still answered.
 */
export function preferredFormat(accept: string | null): OgcFormat {
  const ranges = (accept ?? '').split(',').map(readRange);
  const any = weightOf(ranges, ({ type }) => type === '*/*') ?? 0;
  const html = weightOf(ranges, ({ type }) => HTML.includes(type)) ?? any;
  const json = weightOf(ranges, ({ type }) => JSON_LIKE.test(type)) ?? any;
  return html > json ? 'html' : 'json';
}

function readRange(text: string): Range {
  const [type = '', ...parameters] = text.split(';').map((part) => part.trim().toLowerCase());
  const weight = Number(parameters.find((part) => part.startsWith('q='))?.slice(2) ?? 1);
  return { type, weight: Number.isFinite(weight) ? weight : 0 };
}

/** The largest weight of such ranges; null where there is none. */
function weightOf(ranges: readonly Range[], isMeant: (range: Range) => boolean): number | null {
  const weights = ranges.filter(isMeant).map(({ weight }) => weight);
  return weights.length === 0 ? null : Math.max(...weights);
}
