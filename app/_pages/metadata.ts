import type { Metadata } from 'next';
import { linksByLanguage, linkTo, type Target } from '#geo/links/links.ts';
import { isFiltering } from '#geo/model/report-filter.ts';
import type { View } from './view.ts';

interface About {
  readonly title: string;
  readonly description: string;
}

/**
 * A page's metadata. The canonical address is the one as of now, with everything in it: the past and a filter are ways
 * to look at the page, and search engines are to know it once.
 */
export function metadataOf(view: View, target: Target, { title, description }: About): Metadata {
  const { settings, context } = view;
  const { language } = context;
  const address = (path: string) => new URL(path, settings.siteUrl).href;
  const canonical = address(linkTo(target, { language, at: null }));
  const languages = linksByLanguage(target, { at: null });
  return {
    title: `${title} · ${settings.siteName}`,
    description,
    alternates: {
      canonical,
      languages: {
        en: address(languages.en),
        ru: address(languages.ru),
        kk: address(languages.kk),
        'x-default': address(languages.en),
      },
    },
    openGraph: {
      type: 'website',
      siteName: settings.siteName,
      title,
      description,
      url: address(linkTo(target, context)),
      locale: language,
    },
    twitter: { card: 'summary_large_image' },
    robots: isPageItself(view) ? null : { index: false, follow: true },
  };
}

const isPageItself = ({ context, shown }: View) =>
  context.at === null && (!shown || (shown.since === null && !isFiltering(shown.filter)));

/** The metadata of an address that leads nowhere. */
export const missingMetadata = ({ words, settings }: View): Metadata => ({
  title: `${words.say('not-found.title')} · ${settings.siteName}`,
  robots: { index: false },
});
