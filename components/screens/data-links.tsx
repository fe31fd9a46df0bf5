import type { Shown } from '#components/shown.ts';
import { DATA_FORMATS, DATA_TYPES, dataLink, type DataFormat } from '#geo/links/data-links.ts';
import type { PlaceId } from '#geo/model/ids.ts';
import styles from './screen.module.css';

interface DataLinksProps {
  /** Null: the whole story. */
  readonly place: PlaceId | null;
  readonly shown: Shown;
}

const NAMES: Readonly<Record<DataFormat, string>> = { geojson: 'GeoJSON', csv: 'CSV', kml: 'KML' };

/** What the page says as data, as of its moment. */
export function DataLinks({ place, shown: { story, words, context } }: DataLinksProps) {
  const subject = { story: story.settings.id, place };
  return (
    <p className={styles.data}>
      {words.say('site.data')}
      {DATA_FORMATS.map((format) => (
        <a key={format} href={dataLink(subject, format, context)} type={DATA_TYPES[format]}>
          {NAMES[format]}
        </a>
      ))}
    </p>
  );
}
