'use client';

import { notFound } from 'next/navigation';
import type { ReactNode } from 'react';

/** On the server it ends in status 404, so that the fallback around it is what the answer says; in the browser it says the same. */
export function NotFoundStatus({ children }: { readonly children: ReactNode }) {
  if (typeof window === 'undefined') notFound();
  return children;
}
