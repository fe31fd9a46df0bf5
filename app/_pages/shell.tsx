import type { ReactNode } from 'react';
import { PageShell } from '#components/site/page-shell.tsx';
import { linksByLanguage, linkTo, type Target } from '#geo/links/links.ts';
import type { View } from './view.ts';

interface ShellProps {
  readonly view: View;
  readonly target: Target;
  readonly map?: ReactNode;
  readonly children: ReactNode;
}

/** What all pages have around what they say. */
export function Shell({ view, target, map, children }: ShellProps) {
  const { words, context, settings, moment, shown } = view;
  const zone = shown?.story.settings.timezone ?? 'UTC';
  return (
    <PageShell
      words={words}
      siteName={settings.siteName}
      homeLink={linkTo({ kind: 'home' }, context)}
      languageLinks={linksByLanguage(target, context.at)}
      past={
        context.at === null
          ? null
          : {
              moment: words.moment(moment, zone),
              nowLink: linkTo(target, { ...context, at: null }),
            }
      }
      map={map}
    >
      {children}
    </PageShell>
  );
}
