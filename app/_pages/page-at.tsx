import { serverNow } from '#components/live/server-clock.ts';
import { PageTop } from '#components/site/page-top.tsx';
import { placeLink, reportLink, type Shown } from '#components/shown.ts';
import type { PageAt } from '#components/time-bar/as-of-context.ts';
import type { PlaceId, ReportId } from '#geo/model/ids.ts';
import { momentOf, type Moment } from '#geo/model/moment.ts';
import type { Story } from '#geo/model/story.ts';
import { situationsAt } from '#geo/situation/situation.ts';
import { turningPointsOf } from '#geo/situation/turning-points.ts';
import { wordsFor, type Words } from '#geo/words/words.ts';
import { liveMapModelOf } from '#geo/write/map-model.ts';
import { mapTextsOf } from '#geo/write/map-texts.ts';
import { storyFromFile, type StoryFile } from '#geo/write/story-file.ts';
import type { AsOfPage } from './as-of-page.ts';
import { timesOf } from './page-times.ts';
import { pageTopProps } from './page-top-props.ts';
import { isMapped, placeShown, screenOf } from './screens.tsx';

const MIDNIGHT = '00:00';

/** Draws a page as of any moment, in the browser, by the code that the server draws it with. */
export function openPage(page: AsOfPage, file: StoryFile): (at: Moment | null) => PageAt {
  const story = storyFromFile(file);
  const words = wordsFor(page.language);
  const { zone, filter, since } = page;
  const photos = new Map(file.photos);
  const said = mapTextsOf(story, words);
  const place = placeShown(page.target, { story });
  const times = timesOf(place, { story, filter });
  const stops = file.revision === page.revision ? null : turningPointsOf(story, place);
  const sayTick = (tick: Moment) => {
    const time = words.time(tick, place.timezone);
    return time === MIDNIGHT ? words.day(tick, place.timezone, { withoutYearOf: tick }) : time;
  };
  return (at) => {
    const moment = at ?? momentOf(serverNow());
    const context = { language: words.language, at, zone, filter };
    const shown: Shown = { story, words, context, moment, filter, since, photos };
    const situationOf = situationsAt(story, moment);
    const texts = {
      ...said,
      placeHref: (id: PlaceId) => placeLink(shown, id),
      reportHref: (id: ReportId) => reportLink(shown, id),
    };
    return {
      at,
      moment,
      label: words.moment(moment, place.timezone),
      asOf: words.say('time.as-of', { moment: words.moment(moment, place.timezone) }),
      top: <PageTop {...pageTopProps(page.target, shown, page.site, place.timezone)} />,
      situation: screenOf(page.target, shown, situationOf),
      map: isMapped(page.target) ? liveMapModelOf(story, moment, texts, filter, situationOf) : null,
      sayTick,
      sayUpdate: (reports, places) =>
        sayUpdate({ reports, places }, story, words, words.time(moment, place.timezone)),
      times,
      stops,
    };
  };
}

/** Named one by one; more are too many to listen to. */
const MOST_NAMED = 3;

interface Update {
  readonly reports: ReadonlySet<string>;
  readonly places: ReadonlySet<string>;
}

function sayUpdate({ reports, places }: Update, story: Story, words: Words, time: string): string {
  const count = reports.size;
  const named = [...story.places.values()].filter(({ id }) => places.has(id));
  if (count === 0) return words.say('live.updated', { time });
  const news = words.say('live.news', { count, number: words.number(count) });
  const names = named.length > MOST_NAMED ? [] : named.map((place) => words.place(place));
  return [words.say('live.updated', { time }), [news, ...names].join(', ')].join(' · ');
}
