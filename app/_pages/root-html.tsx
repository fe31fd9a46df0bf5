import type { ReactNode } from 'react';
import { mapStyleCss } from '#components/map/style.ts';
import { DEFAULT_LANGUAGE, isLanguage } from '#geo/model/language.ts';
import '#app/globals.css';

interface RootHtmlProps {
  readonly lang: string;
  readonly children: ReactNode;
}

/** The document around every page; current pages and those as of a moment have it from two root layouts. */
export function RootHtml({ lang, children }: RootHtmlProps) {
  return (
    <html lang={isLanguage(lang) ? lang : DEFAULT_LANGUAGE}>
      <head>
        <style>{mapStyleCss()}</style>
      </head>
      <body>{children}</body>
    </html>
  );
}
