import type { ReactNode } from 'react';
import { RootHtml } from './root-html.tsx';

interface RootLayoutProps {
  readonly params: Promise<{ readonly lang: string }>;
  readonly children: ReactNode;
}

/** The document in the language of the address. */
export async function RootLayout({ params, children }: RootLayoutProps) {
  const { lang } = await params;
  return <RootHtml lang={lang}>{children}</RootHtml>;
}
