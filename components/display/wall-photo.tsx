import Image from 'next/image';
import { useState } from 'react';
import { overWallMap } from '#components/map/wall-furniture.ts';
import { Locator, LocatorOutline } from '#components/photos/locator.tsx';
import { outlineOf } from '#components/photos/story-outline.ts';
import { imageOf, placeAt, type Shown } from '#components/shown.ts';
import { parseStoryDate } from '#geo/model/moment.ts';
import type { PhotoReport } from '#geo/model/report.ts';
import type { Situation } from '#geo/situation/situation.ts';
import { photosForWall } from './newest-reports.ts';
import styles from './wall-photo.module.css';

interface Props {
  readonly situation: Situation;
  /** Counts the stops: a place with several photos shows another each time. */
  readonly turn: number;
  readonly shown: Shown;
}

/** A photo of the place in focus; of one whose file we have not, all that is known of it and where it was taken. */
export function WallPhoto({ situation, turn, shown }: Props) {
  const photos = photosForWall(situation);
  const report = photos[turn % photos.length];
  if (!report) return null;
  const isWhole = situation.place.id === shown.story.settings.root;
  const source = imageOf(shown, report)?.source ?? null;
  return <Photo key={`${report.id} ${source}`} {...{ report, source, turn, isWhole, shown }} />;
}

interface PhotoProps extends FactsProps {
  /** Null: we have not its file. */
  readonly source: string | null;
  readonly turn: number;
  /** The whole story is in focus. */
  readonly isWhole: boolean;
}

function Photo({ report, source, turn, isWhole, shown }: PhotoProps) {
  const [failed, setFailed] = useState<number | null>(null);
  const { photo } = report;
  return (
    <figure
      className={styles.photo}
      data-report={report.id}
      data-whole={isWhole ? '' : undefined}
      ref={overWallMap}
      data-map-furniture=""
    >
      {source !== null && failed !== turn ? (
        <div className={styles.picture}>
          <Image
            src={source}
            alt={photo.altTextAccessibility}
            fill
            sizes="34rem"
            loading="eager"
            onError={() => setFailed(turn)}
          />
        </div>
      ) : (
        <PhotoLocator report={report} shown={shown} />
      )}
      <figcaption className={styles.facts}>
        <Facts report={report} shown={shown} />
      </figcaption>
    </figure>
  );
}

interface FactsProps {
  readonly report: PhotoReport;
  readonly shown: Shown;
}

function Facts({ report: { photo, language }, shown }: FactsProps) {
  const { words, moment } = shown;
  const place = placeAt(shown, photo.locationShown);
  const taken = parseStoryDate(photo.dateCreated, place.timezone);
  const date = taken && words.date(taken, place.timezone, { withoutYearOf: moment });
  return (
    <>
      <p className={styles.caption} lang={language}>
        {photo.description}
      </p>
      <p className={styles.credit}>
        {[words.place(place), ...(date === null ? [] : [date])].join(' · ')}
      </p>
      <p className={styles.credit}>{words.say('photo.credit', { credit: photo.creditLine })}</p>
    </>
  );
}

function PhotoLocator({ report: { photo }, shown }: FactsProps) {
  const outline = outlineOf(shown.story);
  if (!outline) return null;
  return (
    <div className={styles.locator}>
      <LocatorOutline outline={outline} />
      <Locator place={placeAt(shown, photo.locationShown)} outline={outline} />
    </div>
  );
}
