import type { PageTopProps } from '#components/site/page-top.tsx';
import { linksByLanguage, linkTo, type LinkContext, type Target } from '#geo/links/links.ts';
import type { Moment } from '#geo/model/moment.ts';
import { NO_FILTER } from '#geo/model/report-filter.ts';
import type { Words } from '#geo/words/words.ts';

interface Seen {
  readonly words: Words;
  readonly context: LinkContext;
  readonly moment: Moment;
}

interface Site {
  readonly siteName: string;
  /** The zone in which the front page reads a date. */
  readonly leadZone: string;
}

/** What stands above the page of a target: its times in the zone. */
export function pageTopProps(
  target: Target,
  { words, context, moment }: Seen,
  { siteName, leadZone }: Site,
  zone: string,
): PageTopProps {
  const nowLink = linkTo(target, { ...context, at: null });
  return {
    words,
    siteName,
    homeLink: linkTo({ kind: 'home' }, { ...context, zone: leadZone, filter: NO_FILTER }),
    languageLinks: linksByLanguage(target, context),
    past: context.at === null ? null : { moment: words.moment(moment, zone), nowLink },
  };
}
