import { imageOf, type Shown } from '#components/shown.ts';
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
  const { say } = shown.words;
  const slides = photos.flatMap((report) => slideOf(report, shown) ?? []);
  if (slides.length === 0) return <AllPhotos photos={photos} shown={shown} />;
  return (
    <GalleryZoom
      slides={slides}
      labels={{
        close: say('photo.close'),
        next: say('photo.next'),
        previous: say('photo.previous'),
      }}
    >
      <AllPhotos photos={photos} shown={shown} />
    </GalleryZoom>
  );
}

/** Whether the gallery works in the browser: it has a photo that can be opened full size. */
export const isLiveGallery = ({ photos, shown }: PhotoGalleryProps) =>
  photos.some((report) => slideOf(report, shown) !== null);

function AllPhotos({ photos, shown }: PhotoGalleryProps) {
  const { words } = shown;
  const outline = outlineOf(shown.story);
  const rest = photos.length - SHOWN_AT_ONCE;
  return (
    <>
      {outline && <LocatorOutline outline={outline} />}
      <Photos photos={photos.slice(0, SHOWN_AT_ONCE)} outline={outline} shown={shown} />
      {rest > 0 && (
        <Folded label={words.say('list.more', { number: words.number(rest) })}>
          <Photos photos={photos.slice(SHOWN_AT_ONCE)} outline={outline} shown={shown} />
        </Folded>
      )}
    </>
  );
}

interface PhotosProps extends PhotoGalleryProps {
  readonly outline: StoryOutline | null;
}

function Photos({ photos, outline, shown }: PhotosProps) {
  return (
    <ul className={styles.photos}>
      {photos.map((report) => {
        const image = imageOf(shown, report);
        return (
          <li key={report.id}>
            {image ? (
              <PhotoWithFile report={report} image={image} shown={shown} />
            ) : (
              <PhotoCard report={report} shown={shown} outline={outline} />
            )}
          </li>
        );
      })}
    </ul>
  );
}

function slideOf(report: PhotoReport, shown: Shown): Slide | null {
  const image = imageOf(shown, report);
  if (!image) return null;
  const { photo } = report;
  return {
    src: image.source,
    width: image.width,
    height: image.height,
    alt: photo.altTextAccessibility,
    description: `${photo.description} ${photo.creditLine}`,
    graphic: photo.graphic === true,
  };
}
