'use client';

import { useCallback, useMemo, useRef, useState, type ReactNode } from 'react';
import { fetchGzipped } from '#components/site/fetch-gzipped.ts';
import { writeParameter } from '#components/site/write-parameter.ts';
import {
  PageAtContext,
  TimeTravelContext,
  type PageAt,
  type TimeTravel,
} from '#components/time-bar/as-of-context.ts';
import { PARAMETERS } from '#geo/links/parameters.ts';
import type { Moment } from '#geo/model/moment.ts';
import type { StoryFile } from '#geo/write/story-file.ts';
import type { AsOfPage } from './as-of-page.ts';

interface AsOfFrameProps {
  readonly page: AsOfPage;
  readonly children: ReactNode;
}

/** A page that the browser can draw as of other moments, once a reader takes hold of time. */
export function AsOfFrame({ page, children }: AsOfFrameProps) {
  const [pageAt, travel] = useTravel(page);
  return (
    <TimeTravelContext value={travel}>
      <PageAtContext value={pageAt}>{children}</PageAtContext>
    </TimeTravelContext>
  );
}

type Draw = (at: Moment | null) => PageAt;

/** A moment that was asked for while what draws it was on its way. */
interface Wanted {
  readonly at: Moment | null;
  readonly isSettled: boolean;
}

function useTravel(page: AsOfPage): readonly [PageAt | null, TimeTravel] {
  const [pageAt, setPageAt] = useState<PageAt | null>(null);
  const opening = useRef<Promise<void> | null>(null);
  const draw = useRef<Draw | null>(null);
  const wanted = useRef<Wanted | null>(null);
  const prepare = useCallback(() => {
    const { storyUrl } = page;
    if (storyUrl === null) return;
    const load = async () => {
      try {
        draw.current = await open(page, storyUrl);
        if (wanted.current) setPageAt(draw.current(wanted.current.at));
      } catch {
        // The next touch tries again; a moment that was settled on meanwhile is for the server to draw.
        opening.current = null;
        if (wanted.current?.isSettled === true) goTo(wanted.current.at, page.zone);
      }
    };
    opening.current ??= load();
  }, [page]);
  const show = useCallback(
    (at: Moment | null) => {
      wanted.current = { at, isSettled: false };
      prepare();
      if (draw.current) setPageAt(draw.current(at));
    },
    [prepare],
  );
  const settle = useCallback(
    (at: Moment | null) => {
      wanted.current = { at, isSettled: true };
      if (page.storyUrl === null || isMapStill()) goTo(at, page.zone);
      else writeAt(at, page.zone);
    },
    [page],
  );
  const travel = useMemo(() => ({ prepare, show, settle }), [prepare, show, settle]);
  return [pageAt, travel];
}

async function open(page: AsOfPage, storyUrl: string): Promise<Draw> {
  const [{ openPage }, file] = await Promise.all([
    import('./page-at.tsx'),
    fetchGzipped<StoryFile>(storyUrl),
  ]);
  return openPage(page, file);
}

const writeAt = (at: Moment | null, zone: string) =>
  writeParameter(PARAMETERS.at.key, at === null ? null : PARAMETERS.at.format(at, zone));

/** Where the live map has not come the server-drawn one shows the moment that the page was drawn as of. */
const isMapStill = () => document.querySelector('[data-map-frame="still"]') !== null;

function goTo(at: Moment | null, zone: string): void {
  writeAt(at, zone);
  window.location.reload();
}
