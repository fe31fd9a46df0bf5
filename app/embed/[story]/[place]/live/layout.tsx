import type { ReactNode } from 'react';

/** The page makes its own document: its language and its colours are in the query, which a layout is not told. */
export default function Layout({ children }: { readonly children: ReactNode }) {
  return children;
}
