import { Attributed } from '#components/report/attributed.tsx';
import { placeAt, placeLink, reportLink, type Shown } from '#components/shown.ts';
import { dayOf, formatMoment } from '#geo/model/moment.ts';
import type { Place } from '#geo/model/place.ts';
import type { Report } from '#geo/model/report.ts';
import type { TimelineItem } from '#geo/situation/situation.ts';
import { isWithdrawn } from '#geo/situation/standing.ts';
import { timelineTitle } from './timeline-title.ts';
import styles from './timeline.module.css';

interface TimelineEntryProps {
  readonly item: TimelineItem;
  readonly place: Place;
  readonly shown: Shown;
}

/** One report: when, where if elsewhere, what in our words, what in its own, who says so. */
export function TimelineEntry({ item, place, shown }: TimelineEntryProps) {
  const { report, ending } = item;
  const { words, story } = shown;
  const where = placeAt(shown, report.place);
  const title = timelineTitle(report, place, shown);
  const isStruck = isWithdrawn(ending);
  return (
    <li className={styles.entry} data-withdrawn={isStruck ? '' : undefined}>
      <div className={styles.when}>
        <LocalTime report={report} at={where} place={place} shown={shown} />
      </div>
      <div className={styles.what}>
        <h4 className={styles.title}>
          <a href={reportLink(shown, report.id)}>{isStruck ? <s>{title}</s> : title}</a>
          {where.id !== place.id && (
            <a className={styles.place} href={placeLink(shown, where.id)}>
              {words.place(where)}
            </a>
          )}
        </h4>
        <p lang={report.language === words.language ? undefined : report.language}>
          {report.summary}
        </p>
        <p className={styles.source}>
          <Attributed report={report} shown={shown} />
          <KnownLater report={report} zone={where.timezone} shown={shown} />
        </p>
        {ending && (
          <p className={styles.ending}>
            <a href={reportLink(shown, ending.by.id)}>{words.ending(report, ending, story)}</a>
          </p>
        )}
      </div>
    </li>
  );
}

interface LocalTimeProps {
  readonly report: Report;
  readonly at: Place;
  readonly place: Place;
  readonly shown: Shown;
}

/** The hour where it happened; its offset where that differs from the page's own. */
function LocalTime({ report: { occurred }, at, place, shown: { words } }: LocalTimeProps) {
  if (occurred.precision !== 'instant') return null;
  const zone = at.timezone;
  const offset = words.offset(occurred.first, zone);
  const isOther = offset !== words.offset(occurred.first, place.timezone);
  return (
    <>
      <time dateTime={formatMoment(occurred.first)}>{words.time(occurred.first, zone)}</time>
      {occurred.last !== occurred.first && <Until moment={occurred} zone={zone} words={words} />}
      {isOther && <small>{offset}</small>}
    </>
  );
}

interface UntilProps {
  readonly moment: Report['occurred'];
  readonly zone: string;
  readonly words: Shown['words'];
}

/** The end of an interval, with its day where that is another one. */
function Until({ moment: { first, last }, zone, words }: UntilProps) {
  const isSameDay = dayOf(first, zone) === dayOf(last, zone);
  return (
    <>
      –
      <time dateTime={formatMoment(last)}>
        {isSameDay ? words.time(last, zone) : words.day(last, zone, { withoutYearOf: first })}
      </time>
    </>
  );
}

interface KnownLaterProps {
  readonly report: Report;
  readonly zone: string;
  readonly shown: Shown;
}

function KnownLater({ report, zone, shown: { words } }: KnownLaterProps) {
  const later = words.knownLater(report, zone);
  return later === null ? null : ` · ${later}`;
}
