import type { Language } from '#geo/model/language.ts';

/** The list of all sitemaps. */
export const SITEMAP_INDEX_LINK = '/sitemap.xml';

/** What came within two days, for news search. */
export const NEWS_SITEMAP = 'news.xml';

/** A sitemap by the name of its file. */
export const sitemapLink = (file: string) => `/sitemaps/${file}`;

/** The pages of a language, so many a file. */
export const sitemapFile = (language: Language, number: number) => `${language}-${number}.xml`;
