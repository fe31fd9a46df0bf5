import { ChangesSince } from '#components/changes/changes-since.tsx';
import { EmergencyTimeline } from '#components/emergency-timeline/emergency-timeline.tsx';
import { FilterForm } from '#components/filters/filter-form.tsx';
import { FilterNote } from '#components/filters/filter-note.tsx';
import { FilteredTimeline } from '#components/filters/filtered-timeline.tsx';
import { HiddenHere } from '#components/filters/hidden-here.tsx';
import { keptPlaces } from '#components/filters/kept-places.ts';
import { SeverityList } from '#components/places/severity-list.tsx';
import {
  changesLink,
  displayBuilderLink,
  correctionsLink,
  placeLink,
  storyLink,
  type Shown,
} from '#components/shown.ts';
import { Section } from '#components/site/section.tsx';
import { StatusName } from '#components/status/status-name.tsx';
import { FigureSource, LinkedPhrase } from '#components/toll/claim-line.tsx';
import { SinceLastVisit } from '#components/visits/since-last-visit.tsx';
import { filterSituation } from '#geo/situation/filter-situation.ts';
import type { Situation } from '#geo/situation/situation.ts';
import { leadEntries, type TollEntry } from '#geo/situation/toll.ts';
import { hasEnded } from '#geo/write/map-model.ts';
import { AsOfLine } from './as-of-line.tsx';
import { DataLinks } from './data-links.tsx';
import { FeedLink } from './feed-link.tsx';
import { KeyMoments } from './key-moments.tsx';
import { NewestReport } from './newest-report.tsx';
import styles from './screen.module.css';
import { StoryPeriod } from './story-period.tsx';

export interface StoryScreenProps {
  /** Of the place that contains all others. */
  readonly root: Situation;
  /** Of every place. */
  readonly situations: readonly Situation[];
  readonly shown: Shown;
}

const LATEST = 10;

/** A story: what it is, the situation of the whole, places by severity, the latest reports. */
export function StoryScreen({ root, situations, shown }: StoryScreenProps) {
  const { words, story, filter, since } = shown;
  const { settings } = story;
  const target = { kind: 'story', story: settings.id, since } as const;
  const kept = filterSituation(story, filter, root);
  const places = keptPlaces(situations, shown);
  return (
    <article>
      <h1 className={styles.title}>{settings.name[words.language]}</h1>
      <StoryAge root={root} shown={shown} />
      <FilterNote target={target} situation={root} kept={kept} shown={shown} />
      <StoryPeriod shown={shown} />
      <p className={styles.lead}>{settings.lead[words.language]}</p>
      <RootSituation root={root} shown={shown} />
      <ChangesSince place={root.place.id} hideLink={storyLink(shown)} shown={shown} />
      <FilterForm
        target={target}
        reports={root.timeline.map(({ report }) => report)}
        shown={shown}
      />
      <KeyMoments shown={shown} />
      <Section
        id="places"
        title={words.say('story.places')}
        aside={hasEnded(story, shown.moment) ? words.say('time.worst') : undefined}
      >
        <SeverityList situations={places} shown={shown} />
        <HiddenHere count={situations.length - places.length} shown={shown} />
      </Section>
      <EmergencyTimeline place={root.place} shown={shown} />
      <Section id="latest" title={words.say('story.latest')}>
        <FilteredTimeline
          all={root.timeline}
          kept={latestOf(kept)}
          place={root.place}
          shown={shown}
        />
        <p className={styles.more}>
          <a href={placeLink(shown, root.place.id)}>{words.say('story.all-reports')}</a>
        </p>
        <MoreLinks shown={shown} />
      </Section>
    </article>
  );
}

function StoryAge({ root: { timeline }, shown }: Omit<StoryScreenProps, 'situations'>) {
  const { timezone } = shown.story.settings;
  return (
    <AsOfLine zone={timezone} shown={shown}>
      <NewestReport timeline={timeline} zone={timezone} shown={shown} />
      <SinceLastVisit timeline={timeline} link={storyLink(shown)} shown={shown} />
    </AsOfLine>
  );
}

/** The whole in a line or two: its status and its figures of killed. */
export function RootSituation({ root, shown }: Omit<StoryScreenProps, 'situations'>) {
  const { words } = shown;
  return (
    <>
      <p className={styles.status}>
        <a href={placeLink(shown, root.place.id)}>{words.place(root.place)}</a>
      </p>
      <StatusName situation={root} shown={shown} size="heading" />
      {leadEntries(root.toll).map((entry) => (
        <LeadFigure key={entry.group} entry={entry} shown={shown} />
      ))}
    </>
  );
}

function LeadFigure({ entry, shown }: { readonly entry: TollEntry; readonly shown: Shown }) {
  const phrase = shown.words.headline(entry, shown.story);
  if (!phrase || !entry.headline) return null;
  return (
    <div className={styles.headline}>
      <p>
        <LinkedPhrase phrase={phrase} shown={shown} />
      </p>
      {!entry.dispute && <FigureSource report={entry.headline.report} shown={shown} />}
    </div>
  );
}

function MoreLinks({ shown }: { readonly shown: Shown }) {
  const { say } = shown.words;
  return (
    <>
      <p className={styles.more}>
        <a href={changesLink(shown, null)}>{say('changes.link')}</a>
      </p>
      <p className={styles.more}>
        <a href={correctionsLink(shown)}>{say('nav.corrections')}</a>
      </p>
      <FeedLink place={null} shown={shown} />
      <DataLinks place={null} shown={shown} />
      <p className={styles.more}>
        <a href={displayBuilderLink(shown)}>{say('display.builder')}</a>
      </p>
    </>
  );
}

/** The last to become known, in the order of the timeline. */
function latestOf({ timeline }: Situation) {
  const latest = timeline
    .toSorted((one, other) => other.report.knownFrom - one.report.knownFrom)
    .slice(0, LATEST);
  return timeline.filter((item) => latest.includes(item));
}
