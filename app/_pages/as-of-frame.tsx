'use client';

import { useCallback, useMemo, useRef, useState, type ReactNode } from 'react';
import { UpdateStatus } from '#components/live/update-status.tsx';
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
import type { Redrawing } from './follow-page.ts';
import { useUpdates } from './use-updates.ts';

interface AsOfFrameProps {
  readonly page: AsOfPage;
  readonly children: ReactNode;
}

/** A page that the browser can draw anew: as of other moments, once a reader takes hold of time, and when its story changes. */
export function AsOfFrame({ page, children }: AsOfFrameProps) {
  const { pageAt, travel, redrawing } = useTravel(page);
  const told = useUpdates(page, redrawing);
  return (
    <TimeTravelContext value={travel}>
      <PageAtContext value={pageAt}>{children}</PageAtContext>
      <UpdateStatus told={told} reload={page.reload} />
    </TimeTravelContext>
  );
}

type Draw = (at: Moment | null) => PageAt;

/** A moment that was asked for while what draws it was on its way. */
interface Wanted {
  readonly at: Moment | null;
  readonly isSettled: boolean;
}

function useTravel(page: AsOfPage) {
  const [pageAt, setPageAt] = useState<PageAt | null>(null);
  const opening = useRef<Promise<void> | null>(null);
  const draw = useRef<Draw | null>(null);
  const wanted = useRef<Wanted | null>(null);
  const prepare = useCallback(() => {
    const { storyUrl } = page;
    if (storyUrl === null) return;
    const load = async () => {
      try {
        const opened = await open(page, storyUrl);
        // A newer story may have come meanwhile.
        draw.current ??= opened;
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
  const renew = useCallback(
    async (file: StoryFile) => {
      const { openPage } = await import('./page-at.tsx');
      draw.current = openPage(page, file);
      return draw.current(wanted.current ? wanted.current.at : page.at);
    },
    [page],
  );
  const travel: TimeTravel = useMemo(() => ({ prepare, show, settle }), [prepare, show, settle]);
  const redrawing: Redrawing = useMemo(() => ({ draw: renew, show: setPageAt }), [renew]);
  return { pageAt, travel, redrawing };
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
