import type { Moment } from '#geo/model/moment.ts';
import type { Place } from '#geo/model/place.ts';
import type { Report } from '#geo/model/report.ts';
import type { Source, Story } from '#geo/model/story.ts';
import { reportsAbout } from '#geo/situation/situation.ts';
import { toldFrom } from '#geo/situation/last-change.ts';
import { endingAt, isKnown } from '#geo/situation/standing.ts';
import type { Words } from '#geo/words/words.ts';
import { escapeHtml } from './escape-html.ts';
import {
  beginningOf,
  type FeedDocument,
  type FeedEntry,
  type FeedPosition,
  type FeedSetting,
} from './feed.ts';
import { regionAnchors } from './region-anchors.ts';

/** Of the reports, those that changed last: a reader of feeds asks again often. */
const ENTRIES = 100;

/**
 * The reports of a story, or of one place and what lies in it, as a feed, what changed last first. An entry is told by its
 * report's address for good; a report that was superseded or withdrawn says so, and moves up. Photos are never in it. Pure.
 */
export function reportsFeed(
  story: Story,
  place: Place | null,
  moment: Moment,
  setting: FeedSetting,
): FeedDocument {
  const { words, siteName, links } = setting;
  const about = place ? reportsAbout(story, place) : [...story.reports.values()];
  const entries = about
    .filter((report) => isKnown(report, moment))
    .map((report) => ({ report, ...changeOf(story, report, moment) }))
    .toSorted(
      (one, other) =>
        other.updated - one.updated ||
        other.known - one.known ||
        (one.report.id < other.report.id ? -1 : 1),
    )
    .slice(0, ENTRIES)
    .map(({ report, updated }) => entryOf(story, report, moment, updated, setting));
  const name = story.settings.name[words.language];
  return {
    id: links.page,
    title: place ? `${words.place(place)} · ${name}` : name,
    subtitle: story.settings.lead[words.language],
    language: words.language,
    siteName,
    page: links.page,
    self: links.self,
    updated: entries[0]?.updated ?? beginningOf(story),
    entries,
  };
}

interface Change {
  /** When what is known of it changed. */
  readonly known: Moment;
  /** When that was told here: what is entered late moves its entry all the same. */
  readonly updated: Moment;
}

/** The last change of what is told of the report: it became known, its claim ended, or was restored. */
function changeOf(story: Story, report: Report, moment: Moment): Change {
  const referring = story.index.refersTo.get(report.id) ?? [];
  let told: string | null = null;
  let { knownFrom: known } = report;
  let updated = toldFrom(report, moment);
  for (const by of referring) {
    if (!isKnown(by, moment)) break;
    const ending = endingAt(story, report, by.knownFrom);
    const telling = ending && `${ending.kind} ${ending.by.id}`;
    if (telling !== told) {
      known = later(known, by.knownFrom);
      updated = later(updated, toldFrom(by, moment));
    }
    told = telling;
  }
  return { known, updated };
}

const later = (one: Moment, other: Moment) => (one > other ? one : other);

function entryOf(
  story: Story,
  report: Report,
  moment: Moment,
  updated: Moment,
  setting: FeedSetting,
): FeedEntry {
  const { words, links } = setting;
  const place = story.places.get(report.place);
  const ending = endingAt(story, report, moment);
  const how = ending && words.ending(report, ending, story);
  const said = words.reportTitle(report, story);
  const title = place ? `${said} (${words.place(place)})` : said;
  const link = links.report(report);
  return {
    id: link,
    title: `${words.withdrawal(report, story, moment)}${title}`,
    link,
    author: words.attribution(report, story).claimant,
    html: htmlOf(story, report, how, setting),
    summary: { text: report.summary, language: report.language },
    published: report.knownFrom,
    updated,
    categories: [
      { term: report.kind, label: words.reportKind(report.kind) },
      ...(place ? [{ term: place.id, label: words.place(place) }] : []),
    ],
    at: place ? positionOf(story, report, place, words) : null,
  };
}

/** Whether it stands, its own words, who says so, when it happened and became known, and where we read it. */
function htmlOf(story: Story, report: Report, how: string | null, { words }: FeedSetting): string {
  const zone = story.places.get(report.place)?.timezone ?? story.settings.timezone;
  const dates = { offset: true };
  const facts = [
    [words.say('report.claimant'), words.attribution(report, story).text],
    [words.say('time.occurred'), words.date(report.occurred, zone, dates)],
    [words.say('time.reported'), words.date(report.reported, zone, dates)],
  ];
  const sources = report.sources.flatMap((id) => story.sources.get(id) ?? []);
  return [
    how === null ? '' : `<p><strong>${escapeHtml(words.say('report.ended', { how }))}</strong></p>`,
    `<p lang="${escapeHtml(report.language)}">${escapeHtml(report.summary)}</p>`,
    ...facts.map(([label = '', text = '']) => `<p>${escapeHtml(label)}: ${escapeHtml(text)}</p>`),
    `<p>${escapeHtml(words.say('report.sources'))}: ${sources.map(sourceLink).join('; ')}</p>`,
  ].join('');
}

const sourceLink = ({ url, publisher }: Source) =>
  `<a href="${escapeHtml(url)}">${escapeHtml(publisher)}</a>`;

/** Its own point where it is known to the site; else that of its place. */
function positionOf(
  story: Story,
  { position, precision }: Report,
  place: Place,
  words: Words,
): FeedPosition | null {
  const own = precision === 'site' ? position : null;
  const at = own ?? regionAnchors(story).get(place.id) ?? place.marker;
  return at && { position: at, precision: own ? 'site' : place.kind, place: words.place(place) };
}
