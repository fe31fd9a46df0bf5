import { dayOf, type Moment, type StoryDate } from '#geo/model/moment.ts';
import type { Report } from '#geo/model/report.ts';
import type { Story } from '#geo/model/story.ts';
import { endingAt } from '#geo/situation/standing.ts';
import type { Words } from '#geo/words/words.ts';

/** Where the page is that is cited, and when it was read. */
export interface CitedPage {
  readonly siteName: string;
  /** In full, as of the moment where that was asked for. */
  readonly url: string;
  readonly moment: Moment;
}

/** A date of CSL-JSON: year, month and day as far as they are known. */
interface CslDate {
  readonly 'date-parts': readonly (readonly number[])[];
}

/** An item of CSL-JSON 1.0, as programs that keep references read it. */
export interface CslItem {
  readonly id: string;
  readonly type: 'webpage';
  readonly title: string;
  readonly author: readonly { readonly literal: string }[];
  readonly 'container-title': string;
  readonly publisher: string;
  readonly issued: CslDate;
  readonly accessed: CslDate;
  readonly URL: string;
  readonly language: string;
  /** Through whom it was said, and where we read it. */
  readonly note: string;
}

/** What has no title in the page's language is cited in its own words. */
const isOwnText = ({ kind }: Report) => kind === 'statement' || kind === 'photo';

/** What a report says and where, in the words' language; what no longer stands is not cited without saying so. */
function titleOf(report: Report, story: Story, words: Words, moment: Moment): string {
  const said = isOwnText(report) ? report.summary : words.reportTitle(report, story);
  const ending = endingAt(story, report, moment);
  const how = ending ? ` [${words.ending(report, ending, story)}]` : '';
  return `${said} (${words.placeOf(story, report.place)})${how}`;
}

const zoneOf = (report: Report, story: Story) =>
  story.places.get(report.place)?.timezone ?? story.settings.timezone;

/** A reference to a report in one line: who says so, what, when it became known, where it is and as of when. */
export function citationText(
  report: Report,
  story: Story,
  words: Words,
  { siteName, url, moment }: CitedPage,
): string {
  const zone = zoneOf(report, story);
  return words.say('citation.text', {
    claimant: words.attribution(report, story).text,
    title: titleOf(report, story, words, moment),
    date: words.date(report.reported, zone),
    site: siteName,
    story: story.settings.name[words.language],
    url,
    asOf: words.say('date.as-of', { date: words.moment(moment, zone) }),
  });
}

/** The same as CSL-JSON. */
export function citationItem(
  report: Report,
  story: Story,
  words: Words,
  { siteName, url, moment }: CitedPage,
): CslItem {
  const zone = zoneOf(report, story);
  const { claimant, via } = words.attribution(report, story);
  const sources = report.sources.flatMap((id) => story.sources.get(id) ?? []);
  const read = sources.map((source) => `${source.publisher}, ${source.url}`);
  return {
    id: `${story.settings.id}-${report.id}`,
    type: 'webpage',
    title: titleOf(report, story, words, moment),
    author: [{ literal: claimant }],
    'container-title': story.settings.name[words.language],
    publisher: siteName,
    issued: { 'date-parts': [partsOf(report.reported, zone)] },
    accessed: { 'date-parts': [dayOf(moment, zone).split('-').map(Number)] },
    URL: url,
    language: isOwnText(report) ? report.language : words.language,
    note: [...(via === undefined ? [] : [via]), ...read].join('; '),
  };
}

const PARTS = { instant: 3, day: 3, month: 2, year: 1 } as const;

/** No more of a date than its report says. */
const partsOf = ({ first, precision }: StoryDate, zone: string) =>
  dayOf(first, zone).split('-').map(Number).slice(0, PARTS[precision]);
