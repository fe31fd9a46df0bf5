import type { Metadata } from 'next';
import { correctionsFeedLink } from '#geo/links/feed-links.ts';
import { DrawnPage } from './drawn-page.tsx';
import { asOfThen, metadataOf, missingMetadata } from './metadata.ts';
import { MissingPage } from './missing-page.tsx';
import { viewOf, type PageProps } from './view.ts';

/** Every claim of a story that no longer stands, as of now or of a moment. */
export async function CorrectionsPage({ params, searchParams }: PageProps) {
  const asked = await params;
  const view = await viewOf(asked, await searchParams);
  const { shown } = view;
  if (!shown) return <MissingPage view={view} asked={[asked.story ?? '', 'corrections']} />;
  const target = { kind: 'corrections', story: shown.story.settings.id } as const;
  return <DrawnPage view={view} target={target} shown={shown} />;
}

export async function correctionsMetadata({ params, searchParams }: PageProps): Promise<Metadata> {
  const view = await viewOf(await params, await searchParams);
  const { shown, words } = view;
  if (!shown) return missingMetadata(view);
  const { id, name, timezone } = shown.story.settings;
  const title = [words.say('corrections.title'), name[words.language]];
  const description = asOfThen(view, words.say('corrections.lead'), timezone);
  const metadata = metadataOf(view, { kind: 'corrections', story: id }, { title, description });
  const url = new URL(correctionsFeedLink(id, words.language), view.settings.siteUrl).href;
  const types = {
    ...metadata.alternates?.types,
    'application/atom+xml': [{ url, title: title.join(' · ') }],
  };
  return { ...metadata, alternates: { ...metadata.alternates, types } };
}
