'use client';

import { useMemo, useSyncExternalStore } from 'react';
import { displaySettingOf } from '#geo/links/display-parameters.ts';
import type { DisplayProps } from './display-props.ts';
import { Opening } from './opening.tsx';
import { reloadPage } from './reload-page.ts';
import { useKeptPage } from './use-kept-page.ts';
import { useMinuteInTitle } from './use-minute-in-title.ts';
import { useWallStory } from './use-wall-story.ts';
import { Wall } from './wall.tsx';
import { WallBoundary } from './wall-boundary.tsx';

/** A screen that nobody touches: the address says what it shows, and the browser alone reads it. */
export function Display(props: DisplayProps) {
  const { story, language, timezone, build } = props;
  useKeptPage(build);
  useMinuteInTitle(language, timezone);
  const query = useSyncExternalStore(
    neverChanges,
    () => window.location.search,
    () => null,
  );
  const setting = useMemo(
    () => displaySettingOf(new URLSearchParams(query ?? ''), language, timezone),
    [query, language, timezone],
  );
  // Outside of what may fail: the last good data stay.
  const [wall, data] = useWallStory(story);
  const opening = <Opening {...props} />;
  if (query === null || data === null) return opening;
  return (
    <WallBoundary fallback={opening} onHopeless={() => void reloadPage(story)}>
      <Wall {...props} wall={wall} data={data} setting={setting} />
    </WallBoundary>
  );
}

const neverChanges = () => () => {};
