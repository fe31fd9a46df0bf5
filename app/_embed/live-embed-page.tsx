import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { AsOfFrame } from '#app/_pages/as-of-frame.tsx';
import { asOfPageOf } from '#app/_pages/as-of-page.ts';
import { PageMap } from '#app/_pages/page-map.tsx';
import { RootHtml } from '#app/_pages/root-html.tsx';
import { viewOf } from '#app/_pages/view.ts';
import { LiveEmbedFrame } from '#components/embed/live-embed-frame.tsx';
import { placeAt, placeLink } from '#components/shown.ts';
import type { Query } from '#geo/links/filter-query.ts';
import { embedSettingOf } from '#geo/links/embed-links.ts';
import { linkTo } from '#geo/links/links.ts';
import { recordOf } from '#geo/model/record-of.ts';
import { queryOf } from './query-of.ts';

export interface LiveEmbedProps {
  readonly params: Promise<{ readonly story: string; readonly place: string }>;
  readonly searchParams: Promise<Query>;
}

/** The live map alone, in the frame of somebody else's page; its links open beside that page. */
export async function LiveEmbedPage(props: LiveEmbedProps) {
  const { view, shown, place, theme } = await openEmbed(props);
  const { siteName } = view.settings;
  const { words, story, moment } = shown;
  const target = { kind: 'place', story: story.settings.id, place: place.id } as const;
  return (
    <RootHtml lang={words.language} scheme={theme} linksOpenBeside>
      <AsOfFrame page={asOfPageOf(target, shown, view)}>
        <LiveEmbedFrame
          map={<PageMap place={place} target={target} shown={shown} />}
          title={words.place(place)}
          asOf={words.say('time.as-of', { moment: words.moment(moment, place.timezone) })}
          link={{
            href: placeLink(shown, place.id),
            text: words.say('embed.open-page', { site: siteName }),
          }}
        />
      </AsOfFrame>
    </RootHtml>
  );
}

export async function liveEmbedMetadata(props: LiveEmbedProps): Promise<Metadata> {
  const { view, shown, place } = await openEmbed(props);
  const { siteName, siteUrl } = view.settings;
  const target = { kind: 'place', story: shown.story.settings.id, place: place.id } as const;
  const { language } = shown.words;
  return {
    title: `${shown.words.place(place)} · ${siteName}`,
    alternates: { canonical: new URL(linkTo(target, { language, at: null }), siteUrl).href },
    robots: { index: false, follow: true },
  };
}

async function openEmbed({ params, searchParams }: LiveEmbedProps) {
  const asked = await params;
  const query = queryOf(await searchParams);
  const { language } = embedSettingOf(query, 'UTC');
  const at = query.get('at') ?? undefined;
  const view = await viewOf({
    lang: language,
    story: asked.story,
    ...(at === undefined ? {} : { at }),
  });
  const { shown } = view;
  const id = shown && recordOf(shown.story.places, asked.place)?.id;
  if (!shown || !id) notFound();
  const { theme } = embedSettingOf(query, shown.story.settings.timezone);
  return { view, shown, place: placeAt(shown, id), theme };
}
