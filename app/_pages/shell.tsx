import type { ReactNode } from 'react';
import { PageShell } from '#components/site/page-shell.tsx';
import { linksByLanguage, linkTo, type Target } from '#geo/links/links.ts';
import { NO_FILTER } from '#geo/model/report-filter.ts';
import { keepTidy } from './tidy-address.ts';
import type { View } from './view.ts';

interface ShellProps {
  readonly view: View;
  readonly target: Target;
  /** The zone of what the page is about; the story's where it is about no place. */
  readonly zone?: string;
  readonly map?: ReactNode;
  readonly children: ReactNode;
}

/** What all pages have around what they say. */
export function Shell({ view, target, zone, map, children }: ShellProps) {
  keepTidy(view, target);
  const { words, context, settings, leadZone, moment, shown } = view;
  const timezone = zone ?? shown?.story.settings.timezone ?? 'UTC';
  return (
    <PageShell
      words={words}
      siteName={settings.siteName}
      homeLink={linkTo({ kind: 'home' }, { ...context, zone: leadZone, filter: NO_FILTER })}
      languageLinks={linksByLanguage(target, context)}
      past={
        context.at === null
          ? null
          : {
              moment: words.moment(moment, timezone),
              nowLink: linkTo(target, { ...context, at: null }),
            }
      }
      map={map}
    >
      {children}
    </PageShell>
  );
}
