import { ChangesSince } from '#components/changes/changes-since.tsx';
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
import { Timeline } from '#components/timeline/timeline.tsx';
import { Toll } from '#components/toll/toll.tsx';
import { TollInside } from '#components/toll/toll-inside.tsx';
import type { Situation } from '#geo/situation/situation.ts';
import { sourcesAt } from '#geo/situation/sources.ts';
import { hasEnded } from '#geo/write/map-model.ts';
import { AsOfLine } from './as-of-line.tsx';
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
  const { words } = shown;
  const { place, photos, timeline } = situation;
  // The offset in force there then, which may not be today's.
  const newest = timeline[0]?.report.occurred.last ?? shown.moment;
  return (
    <article>
      <PlaceHead situation={situation} shown={shown} />
      <ChangesSince place={place.id} hideLink={placeLink(shown, place.id)} shown={shown} />
      <TollSection situation={situation} shown={shown} />
      <EmergencyTimeline place={place} shown={shown} />
      <Section
        id="photos"
        title={words.say('place.photos')}
        isLive={isLiveGallery({ photos, shown })}
      >
        {photos.length > 0 ? (
          <PhotoGallery photos={photos} shown={shown} />
        ) : (
          <p className={styles.small}>{words.say('place.photos-none')}</p>
        )}
      </Section>
      <Section
        id="timeline"
        title={words.say('place.timeline')}
        aside={words.say('time.local', { zone: words.offset(newest, place.timezone) })}
      >
        <Timeline timeline={timeline} place={place} shown={shown} />
      </Section>
      <SourceSection situation={situation} shown={shown} />
      <OtherPlaces {...props} />
      <p className={styles.more}>
        <a href={correctionsLink(shown)}>{words.say('nav.corrections')}</a>
      </p>
    </article>
  );
}

interface PartProps {
  readonly situation: Situation;
  readonly shown: Shown;
}

function PlaceHead({ situation, shown }: PartProps) {
  const { words, story, moment } = shown;
  const { place } = situation;
  return (
    <>
      <Breadcrumb containers={place.path.slice(1)} shown={shown} />
      <h1 className={styles.title}>{words.placeWithLaterName(place, moment)}</h1>
      <OtherNames place={place} shown={shown} />
      <AsOfLine zone={place.timezone} timeline={situation.timeline} shown={shown} />
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
        <MeasureList situation={situation} shown={shown} />
      </Still>
    </>
  );
}

function TollSection({ situation: { place, toll, inside }, shown }: PartProps) {
  const { say } = shown.words;
  return (
    <Section id="toll" title={say('place.toll')}>
      {toll.length > 0 ? (
        <Toll place={place.id} entries={toll} shown={shown} />
      ) : (
        <p className={styles.small}>{say('place.toll-none')}</p>
      )}
      <TollInside inside={inside} shown={shown} />
    </Section>
  );
}

function SourceSection({ situation, shown }: PartProps) {
  const { story, moment, context, words } = shown;
  const reports = situation.timeline.map(({ report }) => report);
  const sources = sourcesAt(story, reports, moment, context.at === null);
  const count = sources.known.length;
  const now = { ...shown, context: { ...context, at: null } };
  return (
    <Section
      id="sources"
      title={words.say('place.sources')}
      aside={words.say('count.sources', { count, number: words.number(count) })}
    >
      <SourceList sources={sources} nowLink={placeLink(now, situation.place.id)} shown={shown} />
    </Section>
  );
}

function OtherPlaces({ inside, neighbours, shown }: PlaceScreenProps) {
  const { say } = shown.words;
  return (
    <>
      {inside.length > 0 && (
        <Section id="inside" title={say('place.inside')}>
          <PlaceList situations={inside} shown={shown} />
        </Section>
      )}
      {neighbours.length > 0 && (
        <Section id="neighbours" title={say('place.neighbours')}>
          <PlaceLinks situations={neighbours} shown={shown} />
        </Section>
      )}
    </>
  );
}
