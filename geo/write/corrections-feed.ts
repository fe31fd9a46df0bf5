import type { Moment } from '#geo/model/moment.ts';
import type { Story } from '#geo/model/story.ts';
import { correctionsAt, type EndedClaim } from '#geo/situation/corrections.ts';
import { toldFrom } from '#geo/situation/last-change.ts';
import { escapeHtml } from './escape-html.ts';
import { beginningOf, type FeedDocument, type FeedEntry, type FeedSetting } from './feed.ts';

/** Of the entries, the newest: a reader of feeds asks again often. */
const ENTRIES = 100;

/**
 * The corrections of a story as a feed, the last first: what was said, by whom, how long it stood, and what took its
 * place. An entry's id is that of the claim and of how it ended, for good. Pure.
 */
export function correctionsFeed(story: Story, moment: Moment, setting: FeedSetting): FeedDocument {
  const { words, siteName, links } = setting;
  const { ours, withdrawn, superseded } = correctionsAt(story, moment);
  const ended = [...ours, ...withdrawn, ...superseded]
    .map((claim) => ({ ...claim, updated: toldFrom(claim.ending.by, moment) }))
    .toSorted(
      (one, other) =>
        other.updated - one.updated || other.ending.by.knownFrom - one.ending.by.knownFrom,
    )
    .slice(0, ENTRIES);
  return {
    id: links.page,
    title: `${words.say('corrections.title')} · ${story.settings.name[words.language]}`,
    subtitle: words.say('corrections.lead'),
    language: words.language,
    siteName,
    page: links.page,
    self: links.self,
    updated: ended[0]?.updated ?? beginningOf(story),
    entries: ended.map((claim) => entryOf(story, claim, setting)),
  };
}

function entryOf(
  story: Story,
  { report, ending, updated }: EndedClaim & Pick<FeedEntry, 'updated'>,
  { words, links }: FeedSetting,
): FeedEntry {
  const place = story.places.get(report.place);
  const zone = place?.timezone ?? story.settings.timezone;
  const said = words.reportTitle(report, story);
  const where = place ? ` (${words.place(place)})` : '';
  const stood = words.say('corrections.stood', {
    from: words.date(report.reported, zone),
    until: words.date(ending.by.reported, zone),
  });
  const how = words.ending(report, ending, story);
  const { claimant } = words.attribution(report, story);
  const text = [
    `${claimant}: ${said}${where}.`,
    stood,
    `${how}: ${words.reportTitle(ending.by, story)}.`,
  ].join(' ');
  return {
    id: `${links.report(report)}#${ending.kind}-${ending.by.id}`,
    title: `${said}${where}: ${how}`,
    link: links.report(report),
    author: claimant,
    html: `<p>${escapeHtml(text)}</p>`,
    summary: { text, language: words.language },
    published: ending.by.knownFrom,
    updated,
    categories: [],
    at: null,
  };
}
