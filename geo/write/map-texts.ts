import type { Place } from '#geo/model/place.ts';
import type { Report } from '#geo/model/report.ts';
import type { Story } from '#geo/model/story.ts';
import type { Situation } from '#geo/situation/situation.ts';
import { leadEntries } from '#geo/situation/toll.ts';
import { oncePer } from '#geo/model/once-per.ts';
import type { Words } from '#geo/words/words.ts';
import { hasEnded, type MapTexts } from './map-model.ts';

/** What the map says of a story, in the words' language; where its marks lead geo/links knows, and a page asks it. */
export function mapTextsOf(story: Story, words: Words): Omit<MapTexts, 'placeHref' | 'reportHref'> {
  const tollOf = oncePer((toll: Situation['toll']) =>
    leadEntries(toll).flatMap((entry) => words.headline(entry, story)?.text ?? []),
  );
  return {
    name: (place) => words.place(place),
    status: ({ emergency, place, moment }) => {
      const setting = { story, place, moment };
      const { status, worst } = emergency;
      const isOver = hasEnded(story, moment) && worst !== null;
      return isOver ? words.measureLine(worst, setting) : words.statusSentence(status, setting);
    },
    toll: ({ toll }) => tollOf(toll),
    title: (report) => words.reportTitle(report, story),
    when: oncePer((report: Report, { timezone }: Place) => words.date(report.reported, timezone)),
    photoCount: (count) => words.say('count.photos', { count, number: words.number(count) }),
    reportCount: (count) => words.say('count.reports', { count, number: words.number(count) }),
    asOf: (moment, place) =>
      words.say('date.as-of', { date: words.moment(moment, place.timezone) }),
  };
}
