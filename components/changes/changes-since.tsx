import type { ReactNode } from 'react';
import { EndedClaims } from '#components/corrections/corrections-list.tsx';
import { changesLink, placeAt, type Shown } from '#components/shown.ts';
import { Folded } from '#components/site/folded.tsx';
import { Section } from '#components/site/section.tsx';
import { MomentTime } from '#components/time/time.tsx';
import { CHANGES_ANCHOR } from '#geo/links/links.ts';
import type { PlaceId } from '#geo/model/ids.ts';
import { changesBetween, type PlaceChange } from '#geo/situation/changes.ts';
import { ChangeList } from './change-list.tsx';
import styles from './changes-since.module.css';
import { groupChanges } from './group-changes.ts';
import { PhotoList } from './photo-list.tsx';

interface ChangesSinceProps {
  readonly place: PlaceId;
  /** The same page without changes. */
  readonly hideLink: string;
  readonly shown: Shown;
}

/** On the page of a story or a place, where it was asked for: what changed there since a moment. */
export function ChangesSince({ place, hideLink, shown }: ChangesSinceProps) {
  const { words, story, moment, since } = shown;
  if (since === null) return null;
  const zone = placeAt(shown, place).timezone;
  const { places, withdrawn, photos, reportCount } = changesBetween(story, since, moment, place);
  const isEmpty = places.length + withdrawn.length + photos.length === 0;
  const title = (
    <>
      {words.say('changes.title')} <MomentTime moment={since} zone={zone} words={words} />
    </>
  );
  return (
    <Section
      id={CHANGES_ANCHOR}
      title={title}
      aside={words.say('count.reports', { count: reportCount, number: words.number(reportCount) })}
    >
      {isEmpty && <p>{words.say('changes.none')}</p>}
      {places.length > 0 && <Places changes={places} shown={shown} />}
      <Part title={words.say('corrections.withdrawn')} count={withdrawn.length}>
        <EndedClaims claims={withdrawn} shown={shown} />
      </Part>
      <Part title={words.say('changes.photos')} count={photos.length}>
        <PhotoList photos={photos} shown={shown} />
      </Part>
      <p className={styles.links}>
        <a href={changesLink(shown, since)}>{words.say('changes.all')}</a>
        <a href={hideLink}>{words.say('changes.hide')}</a>
      </p>
    </Section>
  );
}

/** So many changes show at once; the others open on request. */
const SHOWN_AT_ONCE = 6;

function Places({
  changes,
  shown,
}: {
  readonly changes: readonly PlaceChange[];
  readonly shown: Shown;
}) {
  const groups = groupChanges(changes);
  const others = groups.slice(SHOWN_AT_ONCE);
  return (
    <>
      <ChangeList changes={groups.slice(0, SHOWN_AT_ONCE).flat()} shown={shown} />
      {others.length > 0 && (
        <Folded label={shown.words.say('list.more', { number: shown.words.number(others.length) })}>
          <ChangeList changes={others.flat()} shown={shown} />
        </Folded>
      )}
    </>
  );
}

interface PartProps {
  readonly title: string;
  readonly count: number;
  readonly children: ReactNode;
}

function Part({ title, count, children }: PartProps) {
  if (count === 0) return null;
  return (
    <div className={styles.part}>
      <h3 className={styles.title}>{title}</h3>
      {children}
    </div>
  );
}
