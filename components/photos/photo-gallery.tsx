import { photoLink, type Shown } from '#components/shown.ts';
import { Folded } from '#components/site/folded.tsx';
import type { PhotoReport } from '#geo/model/report.ts';
import { GalleryZoom, type Slide } from './gallery-zoom.tsx';
import { LocatorOutline } from './locator.tsx';
import { PhotoCard } from './photo-card.tsx';
import styles from './photo-gallery.module.css';
import { PhotoWithFile } from './photo-with-file.tsx';
import { outlineOf, type StoryOutline } from './story-outline.ts';

interface PhotoGalleryProps {
  readonly photos: readonly PhotoReport[];
  readonly shown: Shown;
}

const SHOWN_AT_ONCE = 6;

/** Photos by when they were taken; those whose file we may not publish are cards. */
export function PhotoGallery({ photos, shown }: PhotoGalleryProps) {
  const { words } = shown;
  const { say } = words;
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
      <Photos photos={photos.slice(0, SHOWN_AT_ONCE)} outline={outline} shown={shown} />
      {photos.length > SHOWN_AT_ONCE && (
        <Folded label={say('list.more', { number: words.number(photos.length - SHOWN_AT_ONCE) })}>
          <Photos photos={photos.slice(SHOWN_AT_ONCE)} outline={outline} shown={shown} />
        </Folded>
      )}
    </GalleryZoom>
  );
}

interface PhotosProps extends PhotoGalleryProps {
  readonly outline: StoryOutline | null;
}

function Photos({ photos, outline, shown }: PhotosProps) {
  return (
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
