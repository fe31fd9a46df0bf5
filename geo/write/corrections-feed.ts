import { Feed } from 'feed';
import { momentOf, parseStoryDate, type Moment } from '#geo/model/moment.ts';
import type { Report } from '#geo/model/report.ts';
import type { Story } from '#geo/model/story.ts';
import { correctionsAt, type EndedClaim } from '#geo/situation/corrections.ts';
import type { Words } from '#geo/words/words.ts';

/** Where things are, in full: geo/links knows the paths, the settings the origin. */
export interface FeedLinks {
  readonly self: string;
  /** The page of corrections. */
  readonly page: string;
  readonly report: (report: Report) => string;
}

interface FeedSetting {
  readonly words: Words;
  readonly siteName: string;
  readonly links: FeedLinks;
}

/** Of the entries, the newest: a reader of feeds asks again often. */
const ENTRIES = 100;

/**
 * The corrections of a story as an Atom feed (RFC 4287), the last first: what was said, by whom, how long it stood, and
 * what took its place. An entry's id is that of the claim and of how it ended, for good. Pure.
 */
export function correctionsFeed(story: Story, moment: Moment, setting: FeedSetting): string {
  const { words, siteName, links } = setting;
  const { ours, withdrawn, superseded } = correctionsAt(story, moment);
  const ended = [...ours, ...withdrawn, ...superseded]
    .toSorted((one, other) => other.ending.by.knownFrom - one.ending.by.knownFrom)
    .slice(0, ENTRIES);
  const feed = new Feed({
    id: links.page,
    title: `${words.say('corrections.title')} · ${story.settings.name[words.language]}`,
    description: words.say('corrections.lead'),
    link: links.page,
    feedLinks: { atom: links.self },
    language: words.language,
    updated: new Date(ended[0]?.ending.by.knownFrom ?? beginningOf(story)),
    author: { name: siteName },
    generator: false,
  });
  for (const claim of ended) feed.addItem(entryOf(story, claim, setting));
  return feed.atom1();
}

/** A feed without entries has changed last when its story began. */
function beginningOf({ settings }: Story): Moment {
  return parseStoryDate(settings.period.from, settings.timezone)?.first ?? momentOf(0);
}

function entryOf(story: Story, { report, ending }: EndedClaim, { words, links }: FeedSetting) {
  const place = story.places.get(report.place);
  const zone = place?.timezone ?? story.settings.timezone;
  const said = words.reportTitle(report, story);
  const where = place ? ` (${words.place(place)})` : '';
  const stood = words.say('corrections.stood', {
    from: words.date(report.reported, zone),
    until: words.date(ending.by.reported, zone),
  });
  const how = words.ending(report, ending, story);
  return {
    id: `${links.report(report)}#${ending.kind}-${ending.by.id}`,
    title: `${said}${where}: ${how}`,
    link: links.report(report),
    date: new Date(ending.by.knownFrom),
    published: new Date(ending.by.knownFrom),
    description: [
      `${words.attribution(report, story).claimant}: ${said}${where}.`,
      stood,
      `${how}: ${words.reportTitle(ending.by, story)}.`,
    ].join(' '),
  };
}
