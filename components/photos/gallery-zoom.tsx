'use client';

import { lazy, Suspense, useState, type MouseEvent, type ReactNode } from 'react';

export interface Slide {
  readonly src: string;
  readonly width: number;
  readonly height: number;
  readonly alt: string;
  readonly description: string;
  readonly graphic: boolean;
}

export interface ZoomLabels {
  readonly close: string;
  readonly next: string;
  readonly previous: string;
}

const PhotoLightbox = lazy(async () => {
  const { PhotoLightbox: component } = await import('./photo-lightbox.tsx');
  return { default: component };
});

interface GalleryZoomProps {
  readonly slides: readonly Slide[];
  readonly labels: ZoomLabels;
  readonly children: ReactNode;
}

/** Opens a photo of the gallery full size; without JavaScript the link opens the file. */
export function GalleryZoom({ slides, labels, children }: GalleryZoomProps) {
  const [opened, setOpened] = useState<Slide | null>(null);
  const open = (event: MouseEvent<HTMLDivElement>) => {
    if (event.ctrlKey || event.metaKey || event.shiftKey || !(event.target instanceof Element))
      return;
    const source = event.target.closest('a[data-photo]')?.getAttribute('data-photo');
    const slide = slides.find(({ src }) => src === source);
    if (!slide) return;
    event.preventDefault();
    setOpened(slide);
  };
  return (
    // The links inside are the controls: Enter on one of them arrives here as a click.
    // oxlint-disable-next-line jsx-a11y/click-events-have-key-events, jsx-a11y/no-static-element-interactions
    <div onClick={open}>
      {children}
      {opened && (
        <Suspense>
          <PhotoLightbox
            slides={besides(slides, opened)}
            opened={opened}
            labels={labels}
            onClose={() => setOpened(null)}
          />
        </Suspense>
      )}
    </div>
  );
}

/** Nobody leafs into a graphic photo: it shows alone, and only when it was asked for. */
function besides(slides: readonly Slide[], opened: Slide): readonly Slide[] {
  return opened.graphic ? [opened] : slides.filter(({ graphic }) => !graphic);
}
