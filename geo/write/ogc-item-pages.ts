import type { Moment } from '#geo/model/moment.ts';
import { html, type Html } from './html-text.ts';
import { linkOf, type OgcPage } from './ogc-frame.ts';
import type { FeatureDocument, ItemsDocument, OgcFeature } from './ogc-items.ts';

/** The pages of features; each shows a document and says no more than it. */

interface Above {
  readonly collections: string;
  readonly collection: { readonly name: string; readonly href: string };
}

interface ItemsSetting extends Above {
  /** How many features were left out before the first. */
  readonly offset: number;
  /** What the features are as of. */
  readonly moment: Moment;
  readonly feature: (id: string) => string;
}

export function itemsPage(document: ItemsDocument, setting: ItemsSetting): OgcPage {
  const { features, numberMatched, numberReturned } = document;
  const { offset, moment, collection, collections, feature } = setting;
  const shown =
    numberReturned === 0 ? 'No features' : `Features ${offset + 1} to ${offset + numberReturned}`;
  return {
    title: collection.name,
    lead: `${shown} of ${numberMatched}, ${asOf(moment)}.`,
    trail: [{ name: 'Collections', href: collections }, collection],
    body: html`${pagesOf(document)}
      <ul class="list">
        ${features.map(
          (item) =>
            html`<li>
              <a class="title" href="${feature(String(item.id))}">${nameOf(item)}</a>
              <p class="quiet">${factsOf(item)}</p>
              <details>
                <summary>All of it</summary>
                ${allOf(item)}
              </details>
            </li>`,
        )}
      </ul>
      ${pagesOf(document)}`,
  };
}

const asOf = (moment: Moment) =>
  `as of ${new Date(moment).toISOString().slice(0, 16).replace('T', ' ')} UTC`;

function pagesOf({ links }: ItemsDocument): Html | null {
  const [previous, next] = [linkOf(links, 'prev'), linkOf(links, 'next')];
  if (!previous && !next) return null;
  return html`<p class="pages">
    ${previous && html`<a rel="prev" href="${previous.href}">Previous</a>`}
    ${next && html`<a rel="next" href="${next.href}">Next</a>`}
  </p>`;
}

const textOf = ({ properties }: OgcFeature, name: string): string => {
  const value: unknown = properties?.[name];
  return typeof value === 'string' ? value : '';
};

/** What no longer stands is struck through; why it is so stands under it. */
function nameOf(feature: OgcFeature): Html {
  const [title, state] = [textOf(feature, 'title'), textOf(feature, 'state')];
  return state === '' || state === 'standing' ? html`${title}` : html`<s>${title}</s>`;
}

/** Of a report who says so and where, of a place its status. */
const factsOf = (feature: OgcFeature) =>
  ['claimantName', 'placeName', 'reported', 'stateWords', 'statusWords']
    .map((name) => textOf(feature, name))
    .filter((text) => text !== '')
    .join(' · ');

interface FeatureSetting extends Above {
  /** The moment that was asked for; null: now. */
  readonly at: Moment | null;
}

export function featurePage(
  document: FeatureDocument,
  { collections, collection, at }: FeatureSetting,
): OgcPage {
  const page = linkOf(document.links, 'related');
  return {
    title: textOf(document, 'title'),
    heading: nameOf(document),
    lead: at === null ? factsOf(document) : `${factsOf(document)} · ${asOf(at)}`,
    trail: [{ name: 'Collections', href: collections }, collection],
    body: html`${page && html`<p class="documents"><a href="${page.href}">Its page on the map</a></p>`}
    ${allOf(document)}`,
  };
}

const allOf = ({ id, geometry, properties }: OgcFeature) =>
  listOf({ id, geometry: geometry && describeGeometry(geometry), ...properties });

function describeGeometry(geometry: NonNullable<OgcFeature['geometry']>): string {
  return geometry.type === 'Point'
    ? `Point ${geometry.coordinates.join(', ')}`
    : `${geometry.type}, in the document as JSON`;
}

const listOf = (values: object): Html =>
  html`<dl>
    ${Object.entries(values)
      .filter(([, value]) => value !== undefined)
      .map(
        ([name, value]: [string, unknown]) =>
          html`<div>
            <dt>${name}</dt>
            <dd>${valueOf(value)}</dd>
          </div>`,
      )}
  </dl>`;

function valueOf(value: unknown): Html {
  if (value === null) return html`null`;
  if (Array.isArray(value))
    return html`<ul>
      ${value.map((item) => html`<li>${valueOf(item)}</li>`)}
    </ul>`;
  if (typeof value === 'object') return listOf(value);
  return isAddress(value)
    ? html`<a href="${value}">${value}</a>`
    : html`${typeof value === 'string' ? value : JSON.stringify(value)}`;
}

const isAddress = (value: unknown): value is string =>
  typeof value === 'string' && /^https?:\/\/\S+$/.test(value);
