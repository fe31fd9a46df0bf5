import { ChangeList } from '#components/changes/change-list.tsx';
import { PhotoList } from '#components/changes/photo-list.tsx';
import { SinceLinks } from '#components/changes/since-links.tsx';
import { CorrectionsSection } from '#components/corrections/corrections-section.tsx';
import { Breadcrumb } from '#components/places/breadcrumb.tsx';
import type { Shown } from '#components/shown.ts';
import { Section } from '#components/site/section.tsx';
import { Still } from '#components/site/still.tsx';
import { MomentTime } from '#components/time/time.tsx';
import type { Changes } from '#geo/situation/changes.ts';
import { AsOfLine } from './as-of-line.tsx';
import styles from './screen.module.css';

interface ChangesScreenProps {
  readonly changes: Changes;
  readonly shown: Shown;
}

/** What changed between two moments: for whoever takes over a shift, and for paper. */
export function ChangesScreen({ changes, shown }: ChangesScreenProps) {
  const { words, story } = shown;
  const { since, places, photos, withdrawn, reportCount: count } = changes;
  const isEmpty = places.length + photos.length + withdrawn.length === 0;
  return (
    <article>
      <Breadcrumb containers={[]} shown={shown} />
      <h1 className={styles.title}>
        {words.say('changes.title')}{' '}
        <MomentTime moment={since} zone={story.settings.timezone} words={words} />
      </h1>
      <AsOfLine zone={story.settings.timezone} shown={shown} />
      <p className={styles.lead}>
        {isEmpty
          ? words.say('changes.none')
          : words.say('changes.reports', { count, number: words.number(count) })}
      </p>
      <Still>
        <SinceLinks since={since} shown={shown} />
      </Still>
      <ChangedPlaces changes={changes} shown={shown} />
      <CorrectionsSection id="withdrawn" claims={withdrawn} shown={shown} />
      <NewPhotos changes={changes} shown={shown} />
    </article>
  );
}

function ChangedPlaces({ changes: { places }, shown }: ChangesScreenProps) {
  const { words } = shown;
  if (places.length === 0) return null;
  return (
    <Section id="places" title={words.say('changes.places')} aside={words.number(places.length)}>
      <ChangeList changes={places} shown={shown} />
    </Section>
  );
}

function NewPhotos({ changes: { photos }, shown }: ChangesScreenProps) {
  const { words } = shown;
  if (photos.length === 0) return null;
  return (
    <Section id="photos" title={words.say('changes.photos')} aside={words.number(photos.length)}>
      <PhotoList photos={photos} shown={shown} />
    </Section>
  );
}
