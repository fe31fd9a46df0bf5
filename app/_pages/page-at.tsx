import { PageTop } from '#components/site/page-top.tsx';
import { placeLink, reportLink, type Shown } from '#components/shown.ts';
import type { PageAt } from '#components/time-bar/as-of-context.ts';
import type { PlaceId, ReportId } from '#geo/model/ids.ts';
import { momentOf, type Moment } from '#geo/model/moment.ts';
import { situationsAt } from '#geo/situation/situation.ts';
import { wordsFor } from '#geo/words/words.ts';
import { liveMapModelOf } from '#geo/write/map-model.ts';
import { mapTextsOf } from '#geo/write/map-texts.ts';
import { storyFromFile, type StoryFile } from '#geo/write/story-file.ts';
import type { AsOfPage } from './as-of-page.ts';
import { timesOf } from './page-times.ts';
import { pageTopProps } from './page-top-props.ts';
import { placeShown, screenOf } from './screens.tsx';

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
  const sayTick = (tick: Moment) => {
    const time = words.time(tick, place.timezone);
    return time === MIDNIGHT ? words.day(tick, place.timezone, { withoutYearOf: tick }) : time;
  };
  return (at) => {
    const moment = at ?? momentOf(Date.now());
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
      top: <PageTop {...pageTopProps(page.target, shown, page.site, place.timezone)} />,
      situation: screenOf(page.target, shown, situationOf),
      map: liveMapModelOf(story, moment, texts, filter, situationOf),
      sayTick,
      times,
    };
  };
}
