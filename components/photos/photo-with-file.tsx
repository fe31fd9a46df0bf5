import Image from 'next/image';
import { photoAnchor, type Shown, type ShownImage } from '#components/shown.ts';
import type { PhotoReport } from '#geo/model/report.ts';
import { PhotoFacts } from './photo-facts.tsx';
import styles from './photo-with-file.module.css';

interface PhotoWithFileProps {
  readonly report: PhotoReport;
  readonly image: ShownImage;
  readonly shown: Shown;
}

/** A photo we may publish; a graphic one is covered until asked for. */
export function PhotoWithFile(props: PhotoWithFileProps) {
  const { report, shown } = props;
  const { say } = shown.words;
  return (
    <figure id={photoAnchor(report.id)}>
      {report.photo.graphic === true ? (
        <details className={styles.cover}>
          <summary>
            <span>{say('photo.graphic')}</span>
            <small>{say('photo.graphic-note')}</small>
          </summary>
          <Picture {...props} />
        </details>
      ) : (
        <Picture {...props} />
      )}
      <figcaption className={styles.caption}>
        <PhotoFacts report={report} shown={shown} />
        <p className={styles.rights}>
          {say('photo.rights', { rights: report.photo.rightsUsageTerms })}
        </p>
      </figcaption>
    </figure>
  );
}

function Picture({ report: { photo }, image, shown }: PhotoWithFileProps) {
  const { source, width, height } = image;
  return (
    <a
      className={styles.picture}
      href={source}
      data-photo={source}
      aria-label={`${shown.words.say('photo.enlarge')}: ${photo.altTextAccessibility}`}
    >
      <Image
        src={source}
        alt={photo.altTextAccessibility}
        width={width}
        height={height}
        sizes="(min-width: 56.25rem) 26rem, 100vw"
      />
    </a>
  );
}
