'use client';

import { useMemo, useState } from 'react';
import { dayOf, parseMoment, type Moment } from '#geo/model/moment.ts';
import { usePageAt, useTimeTravel } from './as-of-context.ts';
import { histogramOf } from './histogram.ts';
import type { TimeBarData } from './time-bar-data.ts';
import { TimeHandle } from './time-handle.tsx';
import { TimeHead } from './time-head.tsx';
import { hoursAround, type TimeSpan, type TimeUnit } from './time-span.ts';
import { ticksOf } from './time-ticks.ts';
import { TimeTools } from './time-tools.tsx';
import { TimeTrack } from './time-track.tsx';
import styles from './time-bar.module.css';
import { usePlay } from './use-play.ts';

/** The time bar in the browser: the page follows its handle. */
export function TimeBarControl({ data }: { readonly data: TimeBarData }) {
  const { words, zone } = data;
  const stops = usePageAt()?.stops ?? data.stops;
  const bar = useTimeBar(data, stops);
  const { at, span, unit, play, travel } = bar;
  const { label, known, all, bars, ticks } = useDrawn(data, at, span, unit);
  return (
    <>
      <TimeHead label={label} known={known} all={all} words={words}>
        <button
          className={styles.now}
          type="button"
          aria-disabled={at === null || undefined}
          onClick={() => at !== null && bar.settleOn(null)}
        >
          {words.now}
        </button>
        <TimeTools
          words={words}
          stops={stops}
          at={at}
          day={dayOf(at ?? data.span.end, data.dayZone)}
          isPlaying={play.isPlaying}
          isByHour={unit === 'hour'}
          speed={bar.speed}
          onPlay={bar.start}
          onPause={bar.pause}
          onSpeed={bar.setSpeed}
          onDay={(day) => bar.settleOn(parseMoment(day, data.dayZone) ?? at)}
          onByHour={bar.showHours}
          onStop={bar.settleOn}
        />
      </TimeHead>
      <TimeTrack span={span} at={at} bars={bars} stops={stops} ticks={ticks}>
        <TimeHandle
          span={span}
          whole={data.span}
          unit={unit}
          zone={zone}
          at={at}
          label={words.handle}
          text={label}
          onTouch={travel.prepare}
          onMove={bar.moveTo}
          onRest={travel.settle}
        />
      </TimeTrack>
    </>
  );
}

/** The moment of the bar, and what moves it: the hand, which pauses playing, and playing. */
function useTimeBar(data: TimeBarData, stops: readonly Moment[]) {
  const travel = useTimeTravel();
  const [at, setAt] = useState(data.at);
  const [speed, setSpeed] = useState(1);
  const { setUnit, follow, ...zoom } = useZoom(data);
  const goTo = (next: Moment | null) => {
    setAt(next);
    follow(next);
    travel.show(next);
  };
  const settle = (next: Moment | null) => {
    goTo(next);
    travel.settle(next);
  };
  const play = usePlay({ at, stops, span: data.span, speed, onStep: goTo, onEnd: settle });
  return {
    ...zoom,
    at,
    speed,
    setSpeed,
    play,
    travel,
    moveTo: (next: Moment | null) => {
      play.pause();
      goTo(next);
    },
    settleOn: (next: Moment | null) => {
      play.pause();
      settle(next);
    },
    start: () => {
      travel.prepare();
      play.start();
    },
    pause: () => {
      play.pause();
      travel.settle(at);
    },
    showHours: (isByHour: boolean) => {
      travel.show(at);
      setUnit(isByHour ? 'hour' : 'day', at);
    },
  };
}

/** By the hour the bar shows three days, and others once the moment leaves them. */
function useZoom({ span: whole, zone }: TimeBarData) {
  const [hours, setHours] = useState<TimeSpan | null>(null);
  const around = (at: Moment | null) => hoursAround(at ?? whole.end, zone);
  return {
    span: hours ?? whole,
    unit: hours ? ('hour' as const) : ('day' as const),
    setUnit: (unit: TimeUnit, at: Moment | null) => setHours(unit === 'hour' ? around(at) : null),
    follow: (at: Moment | null) => {
      const isInside = at !== null && hours && at >= hours.from && at <= hours.end;
      if (hours && !isInside) setHours(around(at));
    },
  };
}

/** What the bar says: by the page's own words as soon as they are there. */
function useDrawn(data: TimeBarData, at: Moment | null, span: TimeSpan, unit: TimeUnit) {
  const { zone, words } = data;
  const page = usePageAt();
  const label = labelOf(data, at, page?.at === at ? page.label : null);
  const moment = at ?? Infinity;
  const times = page?.times ?? null;
  const bars = useMemo(
    () => (times === null ? data.bars : histogramOf(times, span, unit, zone)),
    [times, data.bars, span, unit, zone],
  );
  return {
    label: at === null ? words.now : label,
    known: page ? page.times.filter((time) => time <= moment).length : data.known,
    all: page ? page.times.length : data.all,
    bars,
    ticks: page && unit === 'hour' ? ticksOf(span, unit, zone, page.sayTick) : data.ticks,
  };
}

/** Before the page's words have come the browser's. */
function labelOf(
  { at: drawnAt, label, language, zone }: TimeBarData,
  at: Moment | null,
  said: string | null,
) {
  if (said !== null) return said;
  if (at === null || at === drawnAt) return label;
  const format = new Intl.DateTimeFormat(language, {
    dateStyle: 'long',
    timeStyle: 'short',
    timeZone: zone,
  });
  return format.format(at);
}
