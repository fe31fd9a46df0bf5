import type { ImageLoaderProps } from 'next/image';

/** The address of a photo in a width, for the images of pages and walls. */
export default function photoLoader({ src, width }: ImageLoaderProps): string {
  return `${src}${src.includes('?') ? '&' : '?'}width=${width}`;
}
