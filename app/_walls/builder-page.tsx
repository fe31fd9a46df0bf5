import type { Metadata } from 'next';
import { missingMetadata } from '#app/_pages/metadata.ts';
import { MissingPage } from '#app/_pages/missing-page.tsx';
import { Shell } from '#app/_pages/shell.tsx';
import { viewOf, type PageParams } from '#app/_pages/view.ts';
import {
  DisplayBuilder,
  type DisplayBuilderWords,
} from '#components/display-builder/display-builder.tsx';
import screen from '#components/screens/screen.module.css';
import type { Words } from '#geo/words/words.ts';

interface BuilderPageProps {
  readonly params: Promise<PageParams>;
}

/** `/STORY/display/builder`: chooses what a wall shows and gives the address. */
export async function DisplayBuilderPage({ params }: BuilderPageProps) {
  const asked = await params;
  const view = await viewOf(asked);
  const { shown, words, settings } = view;
  if (!shown) return <MissingPage view={view} asked={[asked.story ?? '', 'display', 'builder']} />;
  const { id, timezone } = shown.story.settings;
  const places = [...shown.story.places.values()].map((place) => ({
    id: place.id,
    name: words.place(place),
  }));
  return (
    <Shell view={view} target={{ kind: 'display-builder', story: id }}>
      <article>
        <h1 className={screen.title}>{words.say('display.builder')}</h1>
        <p className={screen.lead}>{words.say('display.builder-lead')}</p>
        <DisplayBuilder
          story={id}
          language={words.language}
          zone={timezone}
          siteUrl={settings.siteUrl}
          places={places}
          words={builderWords(words)}
        />
      </article>
    </Shell>
  );
}

export async function displayBuilderMetadata({ params }: BuilderPageProps): Promise<Metadata> {
  const view = await viewOf(await params);
  const { shown, settings, words } = view;
  if (!shown) return missingMetadata(view);
  const { name } = shown.story.settings;
  return {
    title: [words.say('display.builder'), name[words.language], settings.siteName].join(' · '),
    robots: { index: false, follow: true },
  };
}

function builderWords({ say }: Words): DisplayBuilderWords {
  return {
    places: say('display.places'),
    placesHelp: say('display.places-help'),
    dwell: say('display.dwell'),
    order: say('display.order'),
    orders: {
      severity: say('display.order-severity'),
      recent: say('display.order-recent'),
      listed: say('display.order-listed'),
    },
    panels: say('display.panels'),
    panelNames: {
      toll: say('place.toll'),
      reports: say('story.latest'),
      photos: say('place.photos'),
      ticker: say('display.ticker'),
    },
    languages: say('display.languages'),
    languageNames: { en: say('language.en'), ru: say('language.ru'), kk: say('language.kk') },
    theme: say('embed.theme'),
    themes: {
      auto: say('display.theme-auto'),
      light: say('embed.theme-light'),
      dark: say('embed.theme-dark'),
      sunset: say('display.theme-sunset'),
    },
    margin: say('display.margin'),
    shift: say('display.shift'),
    shifts: { on: say('display.shift-on'), off: say('display.shift-off') },
    moment: say('embed.moment'),
    momentHelp: say('embed.moment-help'),
    replay: say('display.replay-speed'),
    replayHelp: say('display.replay-help'),
    ...madeWords(say),
  };
}

const madeWords = (say: Words['say']) => ({
  link: say('display.link'),
  open: say('display.open'),
  copy: { copy: say('share.copy'), copied: say('share.copied') },
  preview: say('embed.preview'),
  screen: say('display.screen'),
  screens: {
    'full-hd': say('display.screen-full-hd'),
    'ultra-hd': say('display.screen-ultra-hd'),
    portrait: say('display.screen-portrait'),
  },
});
