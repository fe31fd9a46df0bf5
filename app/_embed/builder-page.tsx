import type { Metadata } from 'next';
import { metadataOf } from '#app/_pages/metadata.ts';
import { Shell } from '#app/_pages/shell.tsx';
import { viewOf, type View } from '#app/_pages/view.ts';
import { EmbedBuilder, type BuilderWords } from '#components/embed/embed-builder.tsx';
import screen from '#components/screens/screen.module.css';
import { NoStories } from '#components/screens/no-stories.tsx';
import { readEmbedChoice, type EmbedOffer } from '#geo/links/embed-form.ts';
import type { Query } from '#geo/links/filter-query.ts';
import type { Language } from '#geo/model/language.ts';
import type { Story } from '#geo/model/story.ts';
import type { Words } from '#geo/words/words.ts';
import { queryOf } from './query-of.ts';

export interface BuilderProps {
  readonly params: Promise<{ readonly lang: Language }>;
  readonly searchParams: Promise<Query>;
}

/** `/embed`: chooses what to embed and gives the code. */
export async function BuilderPage({ params, searchParams }: BuilderProps) {
  const view = await viewOf(await params);
  const { words, settings, stories } = view;
  const offers = stories.map((story) => offerOf(story, words));
  const chosen = readEmbedChoice(queryOf(await searchParams), offers, words.language);
  return (
    <Shell view={view} target={{ kind: 'embed' }}>
      <article>
        <h1 className={screen.title}>{words.say('embed.title')}</h1>
        <p className={screen.lead}>{words.say('embed.lead')}</p>
        {chosen ? (
          <EmbedBuilder
            siteUrl={settings.siteUrl}
            offers={offers}
            chosen={chosen}
            words={builderWords(words)}
          />
        ) : (
          <NoStories words={words} />
        )}
      </article>
    </Shell>
  );
}

export async function builderMetadata({ params }: BuilderProps): Promise<Metadata> {
  const view: View = await viewOf(await params);
  const { say } = view.words;
  return metadataOf(
    view,
    { kind: 'embed' },
    { title: [say('embed.title')], description: say('embed.lead') },
  );
}

function offerOf({ settings, places }: Story, words: Words): EmbedOffer {
  const { id, root, name, timezone } = settings;
  const label = name[words.language];
  const others = [...places.values()]
    .filter((place) => place.id !== root)
    .map((place) => ({ target: { story: id, place: place.id }, label: words.place(place) }))
    .toSorted((one, other) => one.label.localeCompare(other.label, words.language));
  return { label, zone: timezone, targets: [{ target: { story: id }, label }, ...others] };
}

function builderWords({ say }: Words): BuilderWords {
  return {
    place: say('embed.place'),
    language: say('site.language'),
    languages: { en: say('language.en'), ru: say('language.ru'), kk: say('language.kk') },
    theme: say('embed.theme'),
    themes: {
      auto: say('embed.theme-auto'),
      light: say('embed.theme-light'),
      dark: say('embed.theme-dark'),
    },
    moment: say('embed.moment'),
    momentHelp: say('embed.moment-help'),
    width: say('embed.width'),
    height: say('embed.height'),
    resize: say('embed.resize'),
    resizes: { yes: say('embed.resize-yes'), no: say('embed.resize-no') },
    show: say('filter.apply'),
    code: say('embed.code'),
    preview: say('embed.preview'),
    copy: { copy: say('share.copy'), copied: say('share.copied') },
  };
}
