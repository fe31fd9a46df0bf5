import { html, type Html } from './html-text.ts';
import type { OgcAddresses, OgcLink } from './ogc-links.ts';
import { OGC_STYLE } from './ogc-style.ts';

/** What a page of the API shows of a document. */
export interface OgcPage {
  readonly title: string;
  /** The title where it is more than text. */
  readonly heading?: Html;
  readonly isLanding?: boolean;
  readonly lead?: string;
  /** The pages above it, the landing page left out. */
  readonly trail: readonly { readonly name: string; readonly href: string }[];
  readonly body: Html;
}

interface Frame {
  readonly siteName: string;
  readonly addresses: OgcAddresses;
  /** Of the document: the same as JSON is offered beside it. */
  readonly links: readonly OgcLink[];
}

/** The first link of a relation; null where there is none. */
export const linkOf = (links: readonly OgcLink[], relation: string, type?: string) =>
  links.find((link) => link.rel === relation && (!type || link.type === type)) ?? null;

/** The whole page: one file, readable on a phone, without a script. */
export function framePage(page: OgcPage, { siteName, addresses, links }: Frame): string {
  const landing = addresses.of({ kind: 'landing' }, 'html');
  const asJson = linkOf(links, 'alternate');
  const trail = page.isLanding
    ? []
    : [{ name: 'OGC API - Features', href: landing }, ...page.trail];
  return html`<!doctype html>
    <html lang="en">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="robots" content="noindex, follow" />
        <title>${page.title} · ${siteName}</title>
        ${asJson && html`<link rel="alternate" type="${asJson.type}" href="${asJson.href}" />`}
        <link rel="icon" href="/icon.svg" type="image/svg+xml" />
        <style>
          ${{ html: OGC_STYLE }}
        </style>
      </head>
      <body>
        <header class="top">
          <a class="name" href="/">${siteName}</a
          >${asJson && html`<a href="${asJson.href}">${asJson.title ?? ''}</a>`}
        </header>
        <main>
          ${trail.length === 0 ? null : trailOf(trail)}
          <h1>${page.heading ?? page.title}</h1>
          ${page.lead === undefined ? null : html`<p class="lead">${page.lead}</p>`} ${page.body}
        </main>
        <footer class="foot">
          <h2>Links of this document</h2>
          <ul>
            ${links.map(linkRow)}
          </ul>
        </footer>
      </body>
    </html> `.html;
}

const trailOf = (trail: OgcPage['trail']) =>
  html`<nav aria-label="Where this is">
    <ol class="trail">
      ${trail.map(({ name, href }) => html`<li><a href="${href}">${name}</a></li>`)}
    </ol>
  </nav>`;

const linkRow = ({ href, rel, type, title = rel }: OgcLink) =>
  html`<li><a href="${href}" type="${type}">${title}</a> <code>${rel}</code></li>`;
