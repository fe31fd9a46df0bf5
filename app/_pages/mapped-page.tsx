import type { ReactNode } from 'react';
import type { Shown } from '#components/shown.ts';
import { AsOfPart } from '#components/time-bar/as-of-part.tsx';
import { AsOfFrame } from './as-of-frame.tsx';
import { asOfPageOf } from './as-of-page.ts';
import { PageMap } from './page-map.tsx';
import { PageShare } from './page-share.tsx';
import { PageTimeBar } from './page-time-bar.tsx';
import { placeShown, screenOf, type MappedTarget } from './screens.tsx';
import { Shell } from './shell.tsx';
import { StructuredData } from './structured-data.tsx';
import type { View } from './view.ts';

interface MappedPageProps {
  readonly view: View;
  readonly target: MappedTarget;
  readonly shown: Shown;
  /** What the page has besides, whatever the moment. */
  readonly children?: ReactNode;
}

/** A page with a map and a time bar: drawn as of its moment, and by the browser as of those that the reader moves to. */
export function MappedPage({ view, target, shown, children }: MappedPageProps) {
  const place = placeShown(target, shown);
  return (
    <AsOfFrame page={asOfPageOf(target, shown, view)}>
      <Shell
        view={view}
        target={target}
        zone={place.timezone}
        map={<PageMap place={place} target={target} shown={shown} />}
        timeBar={<PageTimeBar target={target} place={place} shown={shown} />}
        share={<PageShare target={target} shown={shown} settings={view.settings} />}
      >
        <AsOfPart name="situation">{screenOf(target, shown)}</AsOfPart>
        {children}
        <StructuredData view={view} target={target} shown={shown} />
      </Shell>
    </AsOfFrame>
  );
}
