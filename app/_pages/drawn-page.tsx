import type { ReactNode } from 'react';
import type { Shown } from '#components/shown.ts';
import { AsOfPart } from '#components/time-bar/as-of-part.tsx';
import { AsOfFrame } from './as-of-frame.tsx';
import { asOfPageOf } from './as-of-page.ts';
import { PageShare } from './page-share.tsx';
import { placeShown, screenOf, type DrawnTarget } from './screens.tsx';
import { Shell } from './shell.tsx';
import type { View } from './view.ts';

interface DrawnPageProps {
  readonly view: View;
  readonly target: DrawnTarget;
  readonly shown: Shown;
  readonly map?: ReactNode;
  readonly timeBar?: ReactNode;
  /** What the page has besides, whatever the moment. */
  readonly children?: ReactNode;
}

/** A page that the browser draws anew: as of moments that the reader moves to, and when its story changes. */
export function DrawnPage({ view, target, shown, map, timeBar, children }: DrawnPageProps) {
  return (
    <AsOfFrame page={asOfPageOf(target, shown, view)}>
      <Shell
        view={view}
        target={target}
        zone={placeShown(target, shown).timezone}
        map={map}
        timeBar={timeBar}
        share={<PageShare target={target} shown={shown} settings={view.settings} />}
      >
        <AsOfPart name="situation">{screenOf(target, shown)}</AsOfPart>
        {children}
      </Shell>
    </AsOfFrame>
  );
}
