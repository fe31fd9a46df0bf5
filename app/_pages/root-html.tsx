import type { ReactNode } from 'react';
import { mapStyleCss, type Scheme } from '#components/map/style.ts';
import { DEFAULT_LANGUAGE, isLanguage } from '#geo/model/language.ts';
import '#app/globals.css';

interface RootHtmlProps {
  readonly lang: string;
  /** The only one there is; unless given as the device has it. */
  readonly scheme?: Scheme | null;
  /** Links leave the page where it is: it is in the frame of another, which ours may not be. */
  readonly linksOpenBeside?: boolean;
  readonly children: ReactNode;
}

/** The document around every page; current pages and those as of a moment have it from two root layouts. */
export function RootHtml({
  lang,
  scheme = null,
  linksOpenBeside = false,
  children,
}: RootHtmlProps) {
  return (
    <html lang={isLanguage(lang) ? lang : DEFAULT_LANGUAGE} data-scheme={scheme ?? undefined}>
      <head>
        {linksOpenBeside ? <base target="_blank" /> : null}
        <style>{mapStyleCss(scheme)}</style>
      </head>
      <body>{children}</body>
    </html>
  );
}
