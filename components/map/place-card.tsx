import type { LiveMapPlace, MapReport } from '#geo/write/map-model.ts';
import type { ControlWords } from './live-map-mount.tsx';
import { MapCard } from './map-card.tsx';
import { PlaceSymbol } from './place-symbol.tsx';
import { ReportRows } from './report-rows.tsx';
import { statusKeyOf } from './style.ts';
import styles from './map-card.module.css';

interface Props {
  readonly place: LiveMapPlace;
  /** Those that the filters leave, newest first. */
  readonly reports: readonly MapReport[];
  readonly words: ControlWords;
  readonly onClose: () => void;
}

/** What is the case at a place, in short, and the way to its page. */
export function PlaceCard({ place, reports, words, onClose }: Props) {
  const { status, toll, photos, reports: count, asOf } = place.card;
  const foot = [photos, count, asOf].filter((text) => text !== null);
  return (
    <MapCard
      label={place.name}
      closeLabel={words.close}
      head={<Head place={place} />}
      onClose={onClose}
    >
      <p className={styles.status} data-status={statusKeyOf(place.look)}>
        {status}
      </p>
      {toll.map((figure) => (
        <p key={figure} className={styles.toll}>
          {figure}
        </p>
      ))}
      <Newest place={place} label={words.newest} />
      <p className={styles.foot}>{foot.join(' · ')}</p>
      <a className={styles.more} href={place.href}>
        {words.openPage}
      </a>
      <Reports place={place} reports={reports} words={words} />
    </MapCard>
  );
}

function Head({ place }: { readonly place: LiveMapPlace }) {
  return (
    <>
      <PlaceSymbol kind="city" look={place.look} toll={null} />
      <h2 className={styles.name}>
        <a href={place.href}>{place.name}</a>
      </h2>
    </>
  );
}

function Newest({ place, label }: { readonly place: LiveMapPlace; readonly label: string }) {
  const { newest } = place.card;
  if (!newest) return null;
  return (
    <div className={styles.newest}>
      <p className={styles.label}>
        {label} · <a href={newest.href}>{newest.when}</a>
      </p>
      <p lang={newest.language}>{newest.text}</p>
    </div>
  );
}

/** The others are on the place's page. */
const LISTED = 30;

/** What was filed here, but the newest, which is told above in its own words. */
function Reports({ place, reports, words }: Omit<Props, 'onClose'>) {
  const here = reports.filter(
    (report) => report.place === place.id && report.href !== place.card.newest?.href,
  );
  if (here.length === 0) return null;
  return (
    <>
      <ReportRows reports={here.slice(0, LISTED)} endedLabel={words.reportEnded} />
      {here.length > LISTED ? (
        <a className={styles.all} href={`${place.href}#timeline`}>
          {words.allReports}
        </a>
      ) : null}
    </>
  );
}
