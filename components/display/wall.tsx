import { lazy, Suspense, useMemo, useState, type CSSProperties } from 'react';
import { mapStyleCss } from '#components/map/style.ts';
import { overWallMap } from '#components/map/wall-furniture.ts';
import type { Shown } from '#components/shown.ts';
import type { DisplaySetting } from '#geo/links/display-parameters.ts';
import { NO_FILTER } from '#geo/model/report-filter.ts';
import { situationsAt } from '#geo/situation/situation.ts';
import { wordsFor } from '#geo/words/words.ts';
import { hasEnded } from '#geo/write/map-model.ts';
import { LARGEST_SHIFT, shiftAt } from './burn-in-shift.ts';
import type { DisplayProps } from './display-props.ts';
import type { FocusMapProps } from './focus-map.tsx';
import { placesInOrder } from './places-in-order.ts';
import { reloadPage } from './reload-page.ts';
import { useChangedPlaces } from './use-changed-places.ts';
import { momentNow, useMoment } from './use-moment.ts';
import { useNewDeploy } from './use-new-deploy.ts';
import { usePolled } from './use-polled.ts';
import { useRemote, type RemoteWish } from './use-remote.ts';
import { useRotation } from './use-rotation.ts';
import { useWallScheme } from './use-scheme.ts';
import { WallBoundary } from './wall-boundary.tsx';
import { WallHead } from './wall-head.tsx';
import { WallPhoto } from './wall-photo.tsx';
import { WallPlace } from './wall-place.tsx';
import type { WallData, WallStory } from './wall-story.ts';
import { WallTicker } from './wall-ticker.tsx';
import styles from './display.module.css';

export interface WallProps extends DisplayProps {
  readonly wall: WallStory;
  readonly data: WallData;
  readonly setting: DisplaySetting;
}

/** The whole screen as of its moment, with one place in focus. */
export function Wall({ wall, data, setting, siteName, tiles, build }: WallProps) {
  const { story } = data;
  const stale = usePolled(wall.staleSince, 1000);
  const moment = useMoment(setting, data, stale);
  const remote = useRemote(wall);
  const { shown, situation, rotation } = useFocus({ data, setting, moment, remote });
  useNewDeploy({ wall, story: story.settings.id, build, rounds: rotation.rounds });
  const fresh = useMemo(() => freshAt(data, shown), [data, shown]);
  const scheme = useWallScheme(setting.theme, story);
  const { words } = shown;
  const has = (panel: DisplaySetting['panels'][number]) => setting.panels.includes(panel);
  return (
    <main
      className={styles.wall}
      lang={words.language}
      data-scheme={scheme ?? undefined}
      data-ended={hasEnded(story, moment) ? '' : undefined}
      style={useFrameStyle(setting)}
    >
      {scheme ? <style>{mapStyleCss(scheme)}</style> : null}
      <div className={styles.map}>
        <WallBoundary fallback={null} onHopeless={() => void reloadPage(story.settings.id)}>
          <LoadedMap place={situation.place} shown={shown} tiles={tiles} />
        </WallBoundary>
        <p className={styles.credit} ref={overWallMap} data-map-furniture="">
          {words.say('map.attribution')}
        </p>
      </div>
      {has('photos') ? (
        <WallPhoto situation={situation} turn={rotation.stops} shown={shown} />
      ) : null}
      <WallHead
        siteName={siteName}
        stale={stale}
        isReplay={setting.at === null && setting.replay !== null}
        shown={shown}
      />
      <WallPlace situation={situation} panels={setting.panels} fresh={fresh} shown={shown} />
      {has('ticker') ? <WallTicker fresh={fresh} shown={shown} /> : null}
    </main>
  );
}

const FRESH_FOR_MILLISECONDS = 60_000;

/** What came a moment ago; as of another moment than now nothing comes. */
const freshAt = ({ fresh }: WallData, { context, moment }: Shown): WallData['fresh'] =>
  new Map(
    [...fresh].filter(([, came]) => context.at === null && moment - came < FRESH_FOR_MILLISECONDS),
  );

/** Leaflet is for browsers alone; each attempt to draw the map asks for it anew. */
function LoadedMap(props: FocusMapProps) {
  const [FocusMap] = useState(() =>
    lazy(async () => ({ default: (await import('./focus-map.tsx')).FocusMap })),
  );
  return (
    <Suspense fallback={null}>
      <FocusMap {...props} />
    </Suspense>
  );
}

interface FocusOptions {
  readonly data: WallData;
  readonly setting: DisplaySetting;
  readonly moment: Shown['moment'];
  readonly remote: RemoteWish;
}

/** The place in focus, in the language whose turn it is. */
function useFocus({ data, setting, moment, remote }: FocusOptions) {
  const { story, photos } = data;
  const { at, replay, languages, dwellSeconds } = setting;
  const situationOf = useMemo(() => situationsAt(story, moment), [story, moment]);
  const order = useMemo(
    () => placesInOrder({ story, moment, situationOf }, setting),
    [story, moment, situationOf, setting],
  );
  const changed = useChangedPlaces(data, moment, at === null && replay !== null);
  const { rotation, turn } = useRotation({
    ...{ order, changed, dwellSeconds, turns: languages.length },
    ...{ isHeld: remote.isHeld, skips: remote.skips },
  });
  const language = languages[turn % languages.length] ?? 'en';
  const shown = useMemo((): Shown => {
    const zone = story.settings.timezone;
    return {
      story,
      words: wordsFor(language),
      context: { language, at: at ?? (replay === null ? null : moment), zone },
      moment,
      filter: NO_FILTER,
      since: null,
      photos,
    };
  }, [story, photos, language, at, replay, moment]);
  const focus = remote.place ?? rotation.focus;
  const place = focus !== null && story.places.has(focus) ? focus : story.settings.root;
  return { shown, situation: situationOf(place), rotation };
}

const MINUTE = 60_000;

/** The edge that the screen cuts off, and by how much all stands elsewhere this minute. */
function useFrameStyle({ marginPercent, shifts }: DisplaySetting): CSSProperties {
  const minute = usePolled(readMinute, 1000);
  const [x, y] = shifts ? shiftAt(minute * MINUTE) : [0, 0];
  // The pixel besides: an edge between two pixels of the screen would show what lies behind.
  const beyond = shifts ? `${LARGEST_SHIFT / 10}vmin - 1px` : '0px';
  return {
    inset: `calc(${marginPercent}vh - ${beyond}) calc(${marginPercent}vw - ${beyond})`,
    transform: `translate(${x / 10}vmin, ${y / 10}vmin)`,
  };
}

const readMinute = () => Math.floor(momentNow() / MINUTE);
