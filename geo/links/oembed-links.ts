export const OEMBED_FORMATS = ['json', 'xml'] as const;
export type OembedFormat = (typeof OEMBED_FORMATS)[number];

/** Where a consumer asks how to embed a page. @param url The page's, in full. */
export const oembedLink = (url: string, format: OembedFormat) =>
  `/oembed?url=${encodeURIComponent(url)}&format=${format}`;
