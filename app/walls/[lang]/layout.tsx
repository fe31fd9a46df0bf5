import type { ReactNode } from 'react';
import { RootHtml } from '#app/_pages/root-html.tsx';

interface LayoutProps {
  readonly params: Promise<{ readonly lang: string }>;
  readonly children: ReactNode;
}

export default async function Layout({ params, children }: LayoutProps) {
  const { lang } = await params;
  return <RootHtml lang={lang}>{children}</RootHtml>;
}
