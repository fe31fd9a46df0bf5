'use client';

import { Lightbox } from 'yet-another-react-lightbox';
import Captions from 'yet-another-react-lightbox/plugins/captions';
import 'yet-another-react-lightbox/styles.css';
import 'yet-another-react-lightbox/plugins/captions.css';
import type { Slide, ZoomLabels } from './gallery-zoom.tsx';

interface PhotoLightboxProps {
  readonly slides: readonly Slide[];
  readonly opened: Slide;
  readonly labels: ZoomLabels;
  readonly onClose: () => void;
}

/** Loaded when a photo is first opened. */
export function PhotoLightbox({ slides, opened, labels, onClose }: PhotoLightboxProps) {
  return (
    <Lightbox
      open
      close={onClose}
      slides={slides.map(({ graphic: _graphic, ...slide }) => slide)}
      index={slides.indexOf(opened)}
      labels={{ Close: labels.close, Next: labels.next, Previous: labels.previous }}
      plugins={[Captions]}
      carousel={{ finite: true }}
      animation={{ fade: 0, swipe: 250 }}
    />
  );
}
