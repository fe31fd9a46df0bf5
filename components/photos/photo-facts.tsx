import { placeAt, placeLink, reportLink, type Shown } from '#components/shown.ts';
import { parseStoryDate } from '#geo/model/moment.ts';
import type { PhotoReport } from '#geo/model/report.ts';
import styles from './photo-facts.module.css';

/** Caption, place, date and credit; the caption is a link to the photo's report. */
export function PhotoFacts({
  report,
  shown,
}: {
  readonly report: PhotoReport;
  readonly shown: Shown;
}) {
  const { words } = shown;
  const { photo, language } = report;
  const place = placeAt(shown, photo.locationShown);
  const taken = parseStoryDate(photo.dateCreated, place.timezone);
  return (
    <>
      <p lang={language === words.language ? undefined : language}>
        <a className={styles.caption} href={reportLink(shown, report.id)}>
          {photo.description}
        </a>
      </p>
      <p className={styles.small}>
        <a href={placeLink(shown, place.id)}>{words.place(place)}</a>
        {taken && ` · ${words.date(taken, place.timezone)}`}
        {' · '}
        {words.say('photo.credit', { credit: photo.creditLine })}
      </p>
    </>
  );
}
