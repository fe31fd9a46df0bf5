import { FilterNote } from '#components/filters/filter-note.tsx';
import { HiddenHere } from '#components/filters/hidden-here.tsx';
import { keptPlaces } from '#components/filters/kept-places.ts';
import { storyLink, type Shown } from '#components/shown.ts';
import { Section } from '#components/site/section.tsx';
import { filterSituation } from '#geo/situation/filter-situation.ts';
import type { Situation } from '#geo/situation/situation.ts';
import type { Story } from '#geo/model/story.ts';
import { SeverityList } from '#components/places/severity-list.tsx';
import { AsOfLine } from './as-of-line.tsx';
import { NewestReport } from './newest-report.tsx';
import styles from './screen.module.css';
import { StoryPeriod } from './story-period.tsx';
import { RootSituation } from './story-screen.tsx';

interface HomeScreenProps {
  readonly root: Situation;
  readonly situations: readonly Situation[];
  readonly shown: Shown;
}

/** The lead story in short, and its gravest places. */
export function HomeScreen({ root, situations, shown }: HomeScreenProps) {
  const { words, story, filter } = shown;
  const { name, lead, timezone } = story.settings;
  const all = situations.filter(({ place }) => place.kind !== 'site');
  const places = keptPlaces(all, shown);
  return (
    <>
      <h1 className={styles.title}>
        <a href={storyLink(shown)}>{name[words.language]}</a>
      </h1>
      <AsOfLine zone={timezone} shown={shown}>
        <NewestReport timeline={root.timeline} zone={timezone} shown={shown} />
      </AsOfLine>
      <FilterNote
        target={{ kind: 'home' }}
        situation={root}
        kept={filterSituation(story, filter, root)}
        shown={shown}
      />
      <StoryPeriod shown={shown} />
      <p className={styles.lead}>{lead[words.language]}</p>
      <RootSituation root={root} shown={shown} />
      <p className={styles.more}>
        <a href={storyLink(shown)}>{words.say('nav.story')}</a>
      </p>
      <Section id="places" title={words.say('story.places')}>
        <SeverityList situations={places} shown={shown} />
        <HiddenHere count={all.length - places.length} shown={shown} />
      </Section>
    </>
  );
}

interface StoryListProps {
  readonly stories: readonly Story[];
  readonly shown: Pick<Shown, 'words' | 'context'>;
}

/** Under the lead story, where there are others. */
export function OtherStories({ stories, shown }: StoryListProps) {
  if (stories.length === 0) return null;
  return (
    <Section id="stories" title={shown.words.say('site.other-stories')}>
      <StoryList stories={stories} shown={shown} />
    </Section>
  );
}

/** Stories by name, each with its paragraph. */
export function StoryList({ stories, shown }: StoryListProps) {
  const { words, context } = shown;
  const contextOf = ({ settings }: Story) => ({ ...context, zone: settings.timezone });
  return (
    <ul className={styles.stories}>
      {stories.map((story) => (
        <li key={story.settings.id}>
          <a href={storyLink({ story, context: contextOf(story) })}>
            {story.settings.name[words.language]}
          </a>
          <p>{story.settings.lead[words.language]}</p>
        </li>
      ))}
    </ul>
  );
}
