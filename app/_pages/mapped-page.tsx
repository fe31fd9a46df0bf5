import type { ReactNode } from 'react';
import type { Shown } from '#components/shown.ts';
import { DrawnPage } from './drawn-page.tsx';
import { PageMap } from './page-map.tsx';
import { PageTimeBar } from './page-time-bar.tsx';
import { placeShown, type MappedTarget } from './screens.tsx';
import { StructuredData } from './structured-data.tsx';
import type { View } from './view.ts';

interface MappedPageProps {
  readonly view: View;
  readonly target: MappedTarget;
  readonly shown: Shown;
  /** What the page has besides, whatever the moment. */
  readonly children?: ReactNode;
}

/** A page with a map and a time bar. */
export function MappedPage({ view, target, shown, children }: MappedPageProps) {
  const place = placeShown(target, shown);
  return (
    <DrawnPage
      view={view}
      target={target}
      shown={shown}
      map={<PageMap place={place} target={target} shown={shown} />}
      timeBar={<PageTimeBar target={target} place={place} shown={shown} />}
    >
      {children}
      <StructuredData view={view} target={target} shown={shown} />
    </DrawnPage>
  );
}
