import { createHash } from 'node:crypto';
import { LRUCache } from 'lru-cache';
import type { ReactElement } from 'react';
import { shownMapTexts } from '#app/_pages/shown-map-texts.ts';
import { EmbedDocument } from '#components/embed/embed-document.tsx';
import { MissingEmbed } from '#components/embed/missing-embed.tsx';
import { TELL_HEIGHT } from '#components/embed/tell-height.ts';
import type { Shown } from '#components/shown.ts';
import { embedSettingOf, liveEmbedLink, type EmbedSetting } from '#geo/links/embed-links.ts';
import { linkTo } from '#geo/links/links.ts';
import type { PlaceId } from '#geo/model/ids.ts';
import { recordOf } from '#geo/model/record-of.ts';
import { NO_FILTER } from '#geo/model/report-filter.ts';
import type { Story } from '#geo/model/story.ts';
import { situationAt } from '#geo/situation/situation.ts';
import { conditionalAnswer, etagOf } from '#geo/store/conditional-answer.ts';
import { compressed } from '#geo/store/content-coding.ts';
import { findStory } from '#geo/store/find-story.ts';
import { getMapDrawing } from '#geo/store/map-drawings.ts';
import { readSettings } from '#geo/store/settings.ts';
import { FRESH_FOR_A_MINUTE } from '#geo/store/text-answer.ts';
import { thisMinute } from '#geo/store/this-minute.ts';
import { wordsFor } from '#geo/words/words.ts';
import { mapModelOf } from '#geo/write/map-model.ts';
import { embedCss } from './embed-css.ts';

interface Asked {
  readonly story: string;
  readonly place?: string;
}

const scriptHash = createHash('sha256').update(TELL_HEIGHT).digest('base64');

/** Anybody may frame it, and it may do next to nothing. */
const HEADERS = {
  'Content-Type': 'text/html; charset=utf-8',
  'Content-Security-Policy': [
    "default-src 'none'",
    `script-src 'sha256-${scriptHash}'`,
    "style-src 'unsafe-inline'",
    "img-src 'self'",
    "base-uri 'none'",
    "form-action 'none'",
    'frame-ancestors *',
  ].join('; '),
  'Cache-Control': FRESH_FOR_A_MINUTE,
};

const CACHE_BYTES = 32 * 1024 * 1024;
const kept = new LRUCache<string, { readonly etag: string; readonly html: string }>({
  maxSize: CACHE_BYTES,
  sizeCalculation: ({ html }) => html.length * 2,
});

/** `/embed/STORY` and `/embed/STORY/PLACE`. */
export async function answerEmbed(request: Request, asked: Asked): Promise<Response> {
  const story = await findStory(asked.story);
  const place = story && recordOf(story.places, asked.place ?? story.settings.root);
  const { searchParams } = new URL(request.url);
  const setting = embedSettingOf(searchParams, story?.settings.timezone ?? 'UTC');
  if (!story || !place) return answerMissing(request, setting);
  const { html, etag } = await embedOf(story, place.id, setting);
  const headers = { ...HEADERS, ETag: etag };
  const respond = () => new Response(html, { headers });
  return compressed(request, await conditionalAnswer(request, headers, respond));
}

async function answerMissing(request: Request, { language }: EmbedSetting): Promise<Response> {
  const { siteUrl, siteName } = readSettings();
  const link = new URL(linkTo({ kind: 'home' }, { language, at: null }), siteUrl).href;
  const html = await documentOf(
    <MissingEmbed words={wordsFor(language)} home={{ link, name: siteName }} />,
  );
  const headers = { ...HEADERS, 'Cache-Control': 'no-store' };
  return compressed(request, new Response(html, { status: 404, headers }));
}

async function embedOf(story: Story, place: PlaceId, setting: EmbedSetting) {
  const moment = setting.at ?? thisMinute();
  const { language, theme } = setting;
  const asking = [place, language, theme, moment, setting.at === null].join(' ');
  const key = `${story.settings.id} ${story.revision} ${asking}`;
  const known = kept.get(key);
  if (known) return known;
  const html = await drawEmbed(story, place, setting, moment);
  const made = { etag: etagOf(html), html };
  kept.set(key, made);
  return made;
}

async function drawEmbed(
  story: Story,
  place: PlaceId,
  setting: EmbedSetting,
  moment: Shown['moment'],
): Promise<string> {
  const { language, at, zone, theme } = setting;
  const words = wordsFor(language);
  const context = { language, at, zone };
  const photos = new Map();
  const shown = { story, words, context, moment, filter: NO_FILTER, since: null, photos };
  const situation = situationAt(story, place, moment);
  const { siteUrl, siteName } = readSettings();
  const map = {
    model: mapModelOf(story, moment, shownMapTexts(shown)),
    drawing: await getMapDrawing(story, situation.place),
  };
  const liveLink = liveEmbedLink({ story: story.settings.id, place }, setting);
  const site = { name: siteName, url: siteUrl };
  const css = await embedCss();
  return documentOf(<EmbedDocument {...{ situation, shown, map, site, theme, liveLink, css }} />);
}

/** Next lets no file that it bundles name react-dom/server at its head (16.4.5). */
async function documentOf(element: ReactElement): Promise<string> {
  const { renderToStaticMarkup } = await import('react-dom/server');
  return `<!doctype html>${renderToStaticMarkup(element)}`;
}
