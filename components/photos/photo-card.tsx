import { photoAnchor, placeAt, type Shown } from '#components/shown.ts';
import type { PhotoReport } from '#geo/model/report.ts';
import { Locator } from './locator.tsx';
import styles from './photo-card.module.css';
import { PhotoFacts } from './photo-facts.tsx';
import type { StoryOutline } from './story-outline.ts';

interface PhotoCardProps {
  readonly report: PhotoReport;
  readonly shown: Shown;
  /** Null: there is nothing to draw a locator on. */
  readonly outline: StoryOutline | null;
}

/** A photo whose file we have not or may not publish: all that is known of it, and the page that has it. */
export function PhotoCard({ report, shown, outline }: PhotoCardProps) {
  const { words } = shown;
  const { photo, language } = report;
  const publisher = publisherOf(report, shown);
  return (
    <article id={photoAnchor(report.id)} className={styles.card}>
      {outline && (
        <div className={styles.locator}>
          <Locator place={placeAt(shown, photo.locationShown)} outline={outline} />
        </div>
      )}
      <div>
        <PhotoFacts report={report} shown={shown} />
        {photo.altTextAccessibility !== photo.description && (
          <p className={styles.rights} lang={language === words.language ? undefined : language}>
            {photo.altTextAccessibility}
          </p>
        )}
        <p className={styles.rights}>
          {words.say('photo.rights', { rights: photo.rightsUsageTerms })}
        </p>
        <p className={styles.link}>
          <a href={photo.webPage} rel="external noopener">
            {words.say('photo.not-licensed', { publisher })}
          </a>
        </p>
      </div>
    </article>
  );
}

/** The publisher of the page that has the photo, else its host. */
function publisherOf({ photo, sources }: PhotoReport, { story }: Shown): string {
  const known = sources.map((id) => story.sources.get(id));
  const same = known.find((source) => source?.url === photo.webPage);
  return same?.publisher ?? new URL(photo.webPage).host.replace(/^www\./u, '');
}
