import type { Shown } from '#components/shown.ts';
import { DayLinks } from '#components/time-bar/day-links.tsx';
import { histogramOf } from '#components/time-bar/histogram.ts';
import type { TimeBarData, TimeBarWords } from '#components/time-bar/time-bar-data.ts';
import { TimeBar } from '#components/time-bar/time-bar.tsx';
import { spanOf } from '#components/time-bar/time-span.ts';
import { ticksOf } from '#components/time-bar/time-ticks.ts';
import { linkTo } from '#geo/links/links.ts';
import { dayOf, momentOf, parseMoment, parseStoryDate, type Moment } from '#geo/model/moment.ts';
import type { Place } from '#geo/model/place.ts';
import { NO_FILTER } from '#geo/model/report-filter.ts';
import type { StorySettings } from '#geo/model/story.ts';
import { turningPointsOf } from '#geo/situation/turning-points.ts';
import type { Words } from '#geo/words/words.ts';
import { timesOf } from './page-times.ts';
import type { MappedTarget } from './screens.tsx';

interface PageTimeBarProps {
  readonly target: MappedTarget;
  readonly place: Place;
  readonly shown: Shown;
}

/** The time bar of a page: the reports about its place and those inside it. */
export function PageTimeBar({ target, place, shown }: PageTimeBarProps) {
  const { words, context } = shown;
  const times = timesOf(place, shown);
  // A day of an address is one of the story's zone.
  const zone = shown.story.settings.timezone;
  const linkAt = (at: Moment | null) => linkTo(target, { ...context, at });
  const days = [...new Set(times.map((time) => dayOf(time, zone)))].map((day) => ({
    day,
    text: words.dayHeading(day),
    href: linkAt(parseMoment(day, zone)),
  }));
  return (
    <TimeBar
      data={timeBarOf(times, place, shown)}
      days={
        <DayLinks
          label={words.say('time-bar.days')}
          days={days}
          current={context.at === null ? null : dayOf(context.at, zone)}
          nowLink={linkAt(null)}
          now={words.say('time-bar.now')}
        />
      }
    />
  );
}

function timeBarOf(times: readonly Moment[], place: Place, shown: Shown): TimeBarData {
  const { story, words, context, moment } = shown;
  const zone = place.timezone;
  const span = spanOf({
    zone,
    // A filter does not stretch the bar.
    times: timesOf(place, { story, filter: NO_FILTER }),
    period: periodOf(story.settings, zone),
    now: momentOf(Date.now()),
  });
  return {
    span,
    zone,
    dayZone: story.settings.timezone,
    language: words.language,
    at: context.at,
    label: context.at === null ? words.say('time-bar.now') : words.moment(moment, zone),
    bars: histogramOf(times, span, 'day', zone),
    ticks: ticksOf(span, 'day', zone, (at, isLast) => {
      const year = dayOf(at, zone).slice(0, 4);
      const isOther = year !== dayOf(span.from, zone).slice(0, 4);
      return isLast && isOther ? year : words.day(at, zone, { withoutYearOf: at });
    }),
    stops: turningPointsOf(story, place),
    known: times.filter((time) => time <= moment).length,
    all: times.length,
    words: timeBarWords(words),
  };
}

/** In the days of the zone. @throws Error where the period is no date, which the reader of the file has ruled out. */
function periodOf({ period }: StorySettings, zone: string) {
  const from = parseStoryDate(period.from, zone);
  const until = period.until === undefined ? null : parseStoryDate(period.until, zone);
  if (!from)
    throw new Error(`The period of the story begins on "${period.from}", which is no date.`);
  return { from: from.first, until: until?.last ?? null };
}

/** What the browser alone knows, it puts in. */
const LATER = { known: '{known}', all: '{all}' };

const timeBarWords = ({ say }: Words): TimeBarWords => ({
  title: say('time-bar.title'),
  handle: say('time-bar.handle'),
  now: say('time-bar.now'),
  play: say('time-bar.play'),
  pause: say('time-bar.pause'),
  previous: say('time-bar.previous'),
  next: say('time-bar.next'),
  speed: say('time-bar.speed'),
  day: say('time-bar.day'),
  hours: say('time-bar.hours'),
  known: say('time-bar.known', LATER),
});
