import type { Metadata } from 'next';
import { missingMetadata } from '#app/_pages/metadata.ts';
import { MissingPage } from '#app/_pages/missing-page.tsx';
import { viewOf, type PageParams } from '#app/_pages/view.ts';
import { Display } from '#components/display/display.tsx';
import { basemapTilesLink } from '#geo/links/tile-links.ts';
import { getBasemapTiles } from '#geo/store/basemap-tiles.ts';
import { buildId } from '#geo/store/build-id.ts';

interface DisplayPageProps {
  readonly params: Promise<PageParams>;
}

/** That of this process: a later build may lie in its place already. */
let build: string | undefined;

/** `/STORY/display`: the same for every wall. What one shows is in its address, which the browser alone reads. */
export async function DisplayPage({ params }: DisplayPageProps) {
  const asked = await params;
  const view = await viewOf(asked);
  const { shown, words, settings } = view;
  if (!shown) return <MissingPage view={view} asked={[asked.story ?? '', 'display']} />;
  const { id, name, timezone } = shown.story.settings;
  const { version, lastZoom } = await getBasemapTiles();
  build ??= buildId();
  return (
    <Display
      story={id}
      name={name[words.language]}
      siteName={settings.siteName}
      language={words.language}
      timezone={timezone}
      build={build}
      tiles={{ url: basemapTilesLink(version), lastZoom }}
    />
  );
}

/** A screen is nothing to search for. */
export async function displayMetadata({ params }: DisplayPageProps): Promise<Metadata> {
  const view = await viewOf(await params);
  const { shown, settings, words } = view;
  if (!shown) return missingMetadata(view);
  return {
    title: `${shown.story.settings.name[words.language]} · ${settings.siteName}`,
    robots: { index: false, follow: false },
  };
}
