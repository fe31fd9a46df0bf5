import { photoLink, type Shown } from '#components/shown.ts';
import type { PhotoReport } from '#geo/model/report.ts';
import { GalleryZoom, type Slide } from './gallery-zoom.tsx';
import { LocatorOutline } from './locator.tsx';
import { PhotoCard } from './photo-card.tsx';
import styles from './photo-gallery.module.css';
import { PhotoWithFile } from './photo-with-file.tsx';
import { outlineOf } from './story-outline.ts';

interface PhotoGalleryProps {
  readonly photos: readonly PhotoReport[];
  readonly shown: Shown;
}

/** Photos by when they were taken; those whose file we may not publish are cards. */
export function PhotoGallery({ photos, shown }: PhotoGalleryProps) {
  const { say } = shown.words;
  const outline = outlineOf(shown.story);
  const slides = photos.flatMap((report) => slideOf(report, shown) ?? []);
  return (
    <GalleryZoom
      slides={slides}
      labels={{
        close: say('photo.close'),
        next: say('photo.next'),
        previous: say('photo.previous'),
      }}
    >
      {outline && <LocatorOutline outline={outline} />}
      <ul className={styles.photos}>
        {photos.map((report) => {
          const { file } = report.photo;
          const size = file === undefined ? undefined : shown.photos.get(file);
          return (
            <li key={report.id}>
              {file !== undefined && size ? (
                <PhotoWithFile report={report} file={file} size={size} shown={shown} />
              ) : (
                <PhotoCard report={report} shown={shown} outline={outline} />
              )}
            </li>
          );
        })}
      </ul>
    </GalleryZoom>
  );
}

function slideOf({ photo }: PhotoReport, shown: Shown): Slide | null {
  const size = photo.file === undefined ? undefined : shown.photos.get(photo.file);
  if (photo.file === undefined || !size) return null;
  return {
    src: photoLink(shown, photo.file),
    width: size.width,
    height: size.height,
    alt: photo.altTextAccessibility,
    description: `${photo.description} ${photo.creditLine}`,
    graphic: photo.graphic === true,
  };
}
