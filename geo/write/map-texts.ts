import type { PlaceId, ReportId } from '#geo/model/ids.ts';
import type { Story } from '#geo/model/story.ts';
import type { Words } from '#geo/words/words.ts';
import { leadEntries } from '#geo/situation/toll.ts';
import { hasEnded, type MapTexts } from './map-model.ts';

/** Where the map's marks lead; geo/links knows, and the page asks it. */
export interface MapLinks {
  readonly place: (id: PlaceId) => string;
  readonly report: (id: ReportId) => string;
}

/** What the map says of a story, in the words' language. */
export function mapTextsOf(story: Story, words: Words, links: MapLinks): MapTexts {
  return {
    name: (place) => words.place(place),
    status: ({ emergency, place, moment }) => {
      const setting = { story, place, moment };
      const { status, worst } = emergency;
      const isOver = hasEnded(story, moment) && worst !== null;
      return isOver ? words.measureLine(worst, setting) : words.statusSentence(status, setting);
    },
    toll: ({ toll }) =>
      leadEntries(toll).flatMap((entry) => words.headline(entry, story)?.text ?? []),
    title: (report) => words.reportTitle(report, story),
    when: (report, place) => words.date(report.reported, place.timezone),
    photoCount: (count) => words.say('count.photos', { count, number: words.number(count) }),
    reportCount: (count) => words.say('count.reports', { count, number: words.number(count) }),
    asOf: (moment, place) =>
      words.say('date.as-of', { date: words.moment(moment, place.timezone) }),
    placeHref: links.place,
    reportHref: links.report,
  };
}
