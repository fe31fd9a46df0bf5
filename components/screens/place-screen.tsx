import { ChangesSince } from '#components/changes/changes-since.tsx';
import { FilterForm } from '#components/filters/filter-form.tsx';
import { FilterNote } from '#components/filters/filter-note.tsx';
import { FilteredTimeline } from '#components/filters/filtered-timeline.tsx';
import { HiddenHere } from '#components/filters/hidden-here.tsx';
import { keptPlaces } from '#components/filters/kept-places.ts';
import { Breadcrumb } from '#components/places/breadcrumb.tsx';
import { OtherNames } from '#components/places/other-names.tsx';
import { PlaceLinks } from '#components/places/place-links.tsx';
import { PlaceList } from '#components/places/place-list.tsx';
import { EmergencyTimeline } from '#components/emergency-timeline/emergency-timeline.tsx';
import { isLiveGallery, PhotoGallery } from '#components/photos/photo-gallery.tsx';
import { correctionsLink, placeLink, type Shown } from '#components/shown.ts';
import { Section } from '#components/site/section.tsx';
import { Still } from '#components/site/still.tsx';
import { SourceList } from '#components/sources/source-list.tsx';
import { MeasureList } from '#components/status/measure-list.tsx';
import { StatusName } from '#components/status/status-name.tsx';
import { Toll } from '#components/toll/toll.tsx';
import { TollInside } from '#components/toll/toll-inside.tsx';
import { SinceLastVisit } from '#components/visits/since-last-visit.tsx';
import { filterSituation } from '#geo/situation/filter-situation.ts';
import type { Situation } from '#geo/situation/situation.ts';
import { sourcesAt } from '#geo/situation/sources.ts';
import { hasEnded } from '#geo/write/map-model.ts';
import { AsOfLine } from './as-of-line.tsx';
import { DataLinks } from './data-links.tsx';
import { FeedLink } from './feed-link.tsx';
import { NewestReport } from './newest-report.tsx';
import styles from './screen.module.css';

export interface PlaceScreenProps {
  readonly situation: Situation;
  /** Places directly inside. */
  readonly inside: readonly Situation[];
  /** Places with the same container. */
  readonly neighbours: readonly Situation[];
  readonly shown: Shown;
}

/** A place: where and as of when, status, toll, photos, what happened, where we have it from. */
export function PlaceScreen(props: PlaceScreenProps) {
  const { situation, shown } = props;
  const { words, story, filter } = shown;
  const kept = filterSituation(story, filter, situation);
  const { place, timeline } = situation;
  const { photos } = kept;
  // The offset in force there then, which may not be today's.
  const newest = timeline[0]?.report.occurred.last ?? shown.moment;
  return (
    <article>
      <PlaceHead situation={situation} kept={kept} shown={shown} />
      <ChangesSince place={place.id} hideLink={placeLink(shown, place.id)} shown={shown} />
      <FilterForm
        target={targetOf(situation, shown)}
        reports={timeline.map(({ report }) => report)}
        shown={shown}
      />
      <TollSection situation={situation} kept={kept} shown={shown} />
      <EmergencyTimeline place={place} shown={shown} />
      <Section
        id="photos"
        title={words.say('place.photos')}
        isLive={isLiveGallery({ photos, shown })}
      >
        {photos.length > 0 && <PhotoGallery photos={photos} shown={shown} />}
        {situation.photos.length === 0 && (
          <p className={styles.small}>{words.say('place.photos-none')}</p>
        )}
        <HiddenHere count={situation.photos.length - photos.length} shown={shown} />
      </Section>
      <Section
        id="timeline"
        title={words.say('place.timeline')}
        aside={words.say('time.local', { zone: words.offset(newest, place.timezone) })}
      >
        <FilteredTimeline all={timeline} kept={kept.timeline} place={place} shown={shown} />
      </Section>
      <SourceSection situation={situation} kept={kept} shown={shown} />
      <OtherPlaces {...props} />
      <p className={styles.more}>
        <a href={correctionsLink(shown)}>{words.say('nav.corrections')}</a>
      </p>
      <FeedLink place={place.id} shown={shown} />
      <DataLinks place={place.id} shown={shown} />
    </article>
  );
}

interface PartProps {
  readonly situation: Situation;
  /** What the filter leaves of it. */
  readonly kept: Situation;
  readonly shown: Shown;
}

const targetOf = ({ place }: Situation, { story, since }: Shown) =>
  ({ kind: 'place', story: story.settings.id, place: place.id, since }) as const;

function PlaceHead({ situation, kept, shown }: PartProps) {
  const { words, story, moment } = shown;
  const { place, emergency, timeline } = situation;
  const measures = emergency.measures.length + emergency.partial.length;
  const keptMeasures = kept.emergency.measures.length + kept.emergency.partial.length;
  return (
    <>
      <Breadcrumb containers={place.path.slice(1)} shown={shown} />
      <h1 className={styles.title}>{words.placeWithLaterName(place, moment)}</h1>
      <OtherNames place={place} shown={shown} />
      <AsOfLine zone={place.timezone} shown={shown}>
        <NewestReport timeline={timeline} zone={place.timezone} shown={shown} />
        <SinceLastVisit timeline={timeline} link={placeLink(shown, place.id)} shown={shown} />
      </AsOfLine>
      <FilterNote
        target={targetOf(situation, shown)}
        situation={situation}
        kept={kept}
        shown={shown}
      />
      {hasEnded(story, moment) && (
        <p className={styles.ended}>
          {words.say('time.story-ended')} {words.say('time.worst')}:
        </p>
      )}
      <h2 className={styles.label}>{words.say('place.status')}</h2>
      <p>
        <StatusName situation={situation} shown={shown} size="heading" />
      </p>
      <Still className={styles.measures}>
        {(keptMeasures > 0 || measures === 0) && <MeasureList situation={kept} shown={shown} />}
        <HiddenHere count={measures - keptMeasures} shown={shown} />
      </Still>
    </>
  );
}

function TollSection({ situation, kept, shown }: PartProps) {
  const { say } = shown.words;
  const { place, toll, inside } = kept;
  return (
    <Section id="toll" title={say('place.toll')}>
      {toll.length > 0 && <Toll place={place.id} entries={toll} shown={shown} />}
      {situation.toll.length === 0 && <p className={styles.small}>{say('place.toll-none')}</p>}
      <TollInside inside={inside} shown={shown} />
      <HiddenHere count={figuresIn(situation) - figuresIn(kept)} shown={shown} />
    </Section>
  );
}

/** Those listed of the place and of the places inside it. */
const figuresIn = ({ toll, inside }: Situation) =>
  toll.length + inside.flatMap(({ entries }) => entries.filter(({ headline }) => headline)).length;

function SourceSection({ situation, kept, shown }: PartProps) {
  const { story, moment, context, words } = shown;
  const sourcesOf = ({ timeline }: Situation) => {
    const reports = timeline.map(({ report }) => report);
    return sourcesAt(story, reports, moment, context.at === null);
  };
  const sources = sourcesOf(kept);
  const count = sources.known.length;
  const now = { ...shown, context: { ...context, at: null } };
  return (
    <Section
      id="sources"
      title={words.say('place.sources')}
      aside={words.say('count.sources', { count, number: words.number(count) })}
    >
      <SourceList sources={sources} nowLink={placeLink(now, situation.place.id)} shown={shown} />
      <HiddenHere count={sourcesOf(situation).known.length - count} shown={shown} />
    </Section>
  );
}

function OtherPlaces({ inside, neighbours, shown }: PlaceScreenProps) {
  const { say } = shown.words;
  const keptInside = keptPlaces(inside, shown);
  const keptNeighbours = keptPlaces(neighbours, shown);
  return (
    <>
      {inside.length > 0 && (
        <Section id="inside" title={say('place.inside')}>
          <PlaceList situations={keptInside} shown={shown} />
          <HiddenHere count={inside.length - keptInside.length} shown={shown} />
        </Section>
      )}
      {neighbours.length > 0 && (
        <Section id="neighbours" title={say('place.neighbours')}>
          <PlaceLinks situations={keptNeighbours} shown={shown} />
          <HiddenHere count={neighbours.length - keptNeighbours.length} shown={shown} />
        </Section>
      )}
    </>
  );
}
