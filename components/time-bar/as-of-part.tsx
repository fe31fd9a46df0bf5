'use client';

import type { ReactNode } from 'react';
import { usePageAt, type PageAt } from './as-of-context.ts';

interface AsOfPartProps {
  readonly name: keyof Pick<PageAt, 'top' | 'asOf' | 'situation'>;
  /** As the server drew it. */
  readonly children: ReactNode;
}

/** A part of the page that follows the moment the reader moves to. */
export function AsOfPart({ name, children }: AsOfPartProps) {
  const page = usePageAt();
  return page ? page[name] : children;
}
