import { expect, test } from 'vitest';
import { atomOf, type FeedDocument } from './feed.ts';
import { momentOf } from '#geo/model/moment.ts';
import { oembedLinkOf, oembedXml } from './oembed.ts';

const CONTROLS = 'a\u0000b\u000Bc';
const WRITTEN = 'a\uFFFDb\uFFFDc';
const UNREADABLE = /[^\P{Cc}\n]|&#/u;

const feed: FeedDocument = {
  id: 'https://example.com/page',
  title: CONTROLS,
  subtitle: CONTROLS,
  language: 'en',
  siteName: CONTROLS,
  page: 'https://example.com/page',
  self: 'https://example.com/self',
  updated: momentOf(0),
  entries: [
    {
      id: 'https://example.com/one',
      title: CONTROLS,
      link: 'https://example.com/one',
      author: CONTROLS,
      html: `<p>${CONTROLS}</p>`,
      summary: { text: CONTROLS, language: 'en' },
      published: momentOf(0),
      updated: momentOf(0),
      categories: [{ term: 'statement', label: CONTROLS }],
      at: { position: [77, 43], precision: 'city', place: CONTROLS },
    },
  ],
};

test('no control character that a report or a place holds breaks a feed', () => {
  const atom = atomOf(feed);
  expect(atom).not.toMatch(UNREADABLE);
  expect(atom).toContain(`<title>${WRITTEN}</title>`);
  expect(atom).toContain(`<georss:featureName>${WRITTEN}</georss:featureName>`);
});

test('nor what is told of an embed as XML', () => {
  const xml = oembedXml(oembedLinkOf(CONTROLS, { name: 'Incident Map', url: 'https://e.com/' }));
  expect(xml).toContain(`<title>${WRITTEN}</title>`);
  expect(xml).not.toMatch(UNREADABLE);
});
