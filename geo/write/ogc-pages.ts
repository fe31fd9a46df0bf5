import { html, type Html } from './html-text.ts';
import type { CollectionDocument, CollectionsDocument } from './ogc-collections.ts';
import { linkOf, type OgcPage } from './ogc-frame.ts';
import type { ConformanceDocument, LandingDocument } from './ogc-landing.ts';
import { HTML_TYPE, type OgcLink } from './ogc-links.ts';

/** The pages of what the API says of itself; each shows a document and says no more than it. */

const anchor = ({ href }: OgcLink, text: string) => html`<a href="${href}">${text}</a>`;

/** What to type, so that a GIS opens it. */
export function landingPage(document: LandingDocument): OgcPage {
  const { links, title, description } = document;
  const shown = (['data', 'service-doc', 'service-desc', 'conformance'] as const).flatMap(
    (relation) => linkOf(links, relation, HTML_TYPE) ?? linkOf(links, relation) ?? [],
  );
  const root = (linkOf(links, 'self')?.href ?? '').replace(/\?.*$/, '');
  return {
    title,
    lead: description,
    isLanding: true,
    trail: [],
    body: html` <h2>What there is</h2>
      <ul class="list">
        ${shown.map((link) => html`<li>${anchor(link, withoutFormat(link))}</li>`)}
      </ul>
      <h2>In a GIS</h2>
      <p class="lead">
        QGIS: Layer, Add Layer, Add WFS / OGC API - Features Layer, with this address. GDAL:
      </p>
      <pre>ogrinfo OAPIF:${root}</pre>`,
  };
}

const withoutFormat = ({ title = '' }: OgcLink) => title.replace(/ as \w+$/, '');

export const conformancePage = ({ conformsTo }: ConformanceDocument): OgcPage => ({
  title: 'Conformance',
  lead: 'The conformance classes of OGC API - Features, Part 1: Core (17-069r4), that this API fulfils.',
  trail: [],
  body: html`<ul class="list">
    ${conformsTo.map((uri) => html`<li><code>${uri}</code></li>`)}
  </ul>`,
});

export const collectionsPage = ({ collections }: CollectionsDocument): OgcPage => ({
  title: 'Collections',
  lead: 'The reports and the places of each story.',
  trail: [],
  body: html`<ul class="list">
    ${collections.map(
      (collection) =>
        html`<li>
          <h2>
            <a class="title" href="${linkOf(collection.links, 'self')?.href ?? ''}"
              >${collection.title}</a
            >
          </h2>
          <p>${collection.description}</p>
          ${documentsOf(collection)} ${factsOf(collection)}
        </li>`,
    )}
  </ul>`,
});

function documentsOf({ links }: CollectionDocument): Html {
  const items = linkOf(links, 'items', HTML_TYPE);
  const json = linkOf(links, 'items', 'application/geo+json');
  const story = linkOf(links, 'related');
  return html`<p class="documents">
    ${items && anchor(items, 'Features')} ${json && anchor(json, 'GeoJSON')}
    ${story && anchor(story, 'The story')}
  </p>`;
}

/** @param collections the address of the page above. */
export const collectionPage = (document: CollectionDocument, collections: string): OgcPage => ({
  title: document.title,
  lead: document.description,
  trail: [{ name: 'Collections', href: collections }],
  body: html`${documentsOf(document)} ${factsOf(document)}`,
});

function factsOf({ id, extent, crs, itemType }: CollectionDocument): Html {
  const box = extent?.spatial?.bbox[0];
  const interval = extent?.temporal?.interval[0];
  return html`<dl>
    ${fact('Id', id)} ${box ? fact('West, south, east, north', box.join(', ')) : null}
    ${interval ? fact('Reported', `${interval[0]} to ${interval[1] ?? 'now'}`) : null}
    ${fact('Coordinates', crs.join(' '))} ${fact('Items', itemType)}
  </dl>`;
}

const fact = (name: string, value: string) =>
  html`<div>
    <dt>${name}</dt>
    <dd>${value}</dd>
  </div>`;
