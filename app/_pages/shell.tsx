import type { ReactNode } from 'react';
import { PageShell } from '#components/site/page-shell.tsx';
import type { Target } from '#geo/links/links.ts';
import { pageTopProps } from './page-top-props.ts';
import { keepTidy } from './tidy-address.ts';
import type { View } from './view.ts';

interface ShellProps {
  readonly view: View;
  readonly target: Target;
  /** The zone of what the page is about; the story's where it is about no place. */
  readonly zone?: string;
  readonly map?: ReactNode;
  readonly timeBar?: ReactNode;
  readonly share?: ReactNode;
  readonly children: ReactNode;
}

/** What all pages have around what they say. */
export function Shell({ view, target, zone, ...parts }: ShellProps) {
  keepTidy(view, target);
  const { settings, leadZone, shown } = view;
  const timezone = zone ?? shown?.story.settings.timezone ?? 'UTC';
  return (
    <PageShell {...pageTopProps(target, view, { ...settings, leadZone }, timezone)} {...parts} />
  );
}
