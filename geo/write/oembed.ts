import { embedCode, escaped } from './embed-code.ts';
import { writableInXml } from './writable-in-xml.ts';

/** What a consumer is told of a page: oEmbed 1.0, https://oembed.com. */
export interface Oembed {
  readonly type: 'rich' | 'link';
  readonly version: '1.0';
  readonly title: string;
  readonly provider_name: string;
  readonly provider_url: string;
  /** Seconds. */
  readonly cache_age: number;
  /** Of `rich`: what to put into the page, and its size in pixels. */
  readonly html?: string;
  readonly width?: number;
  readonly height?: number;
}

/** What a consumer allows, in pixels; null: anything. */
export interface OembedSize {
  readonly maxWidth: number | null;
  readonly maxHeight: number | null;
}

const USUAL = { width: 600, height: 480 };
const CACHE_SECONDS = 300;

interface Provider {
  readonly name: string;
  readonly url: string;
}

/** A page that is a link and no more. */
export const oembedLinkOf = (title: string, { name, url }: Provider): Oembed => ({
  type: 'link',
  version: '1.0',
  title,
  provider_name: name,
  provider_url: url,
  cache_age: CACHE_SECONDS,
});

/** A page that has an embed, in a frame no larger than is allowed. @param src The embed's address in full. */
export function oembedFrameOf(
  title: string,
  provider: Provider,
  src: string,
  { maxWidth, maxHeight }: OembedSize,
): Oembed {
  const width = Math.min(USUAL.width, maxWidth ?? Infinity);
  const height = Math.min(USUAL.height, maxHeight ?? Infinity);
  const html = embedCode({ src, title, width: String(width), height, script: null });
  return { ...oembedLinkOf(title, provider), type: 'rich', html, width, height };
}

/** The same as XML. */
export function oembedXml(oembed: Oembed): string {
  const elements = Object.entries(oembed).map(
    ([name, value]) => `<${name}>${escaped(writableInXml(String(value)))}</${name}>`,
  );
  return `<?xml version="1.0" encoding="utf-8" standalone="yes"?>\n<oembed>${elements.join('')}</oembed>\n`;
}
