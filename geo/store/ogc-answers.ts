import { ownLinks } from '#geo/write/ogc-links.ts';
import { apiDocument } from '#geo/write/ogc-openapi.ts';
import { apiPage } from '#geo/write/ogc-api-page.ts';
import { collectionDocument, collectionsDocument } from '#geo/write/ogc-collections.ts';
import { conformanceDocument, landingDocument } from '#geo/write/ogc-landing.ts';
import {
  collectionPage,
  collectionsPage,
  conformancePage,
  landingPage,
} from '#geo/write/ogc-pages.ts';
import { collectionId, COLLECTION_KINDS } from '#geo/model/ogc.ts';
import { answerDocument } from './ogc-document-answer.ts';
import { indexedStories, findCollection, NO_COLLECTION } from './ogc-stories.ts';
import { notFoundAnswer } from './problem-answer.ts';
import { readOgcRequest } from './ogc-request.ts';

/** Answers of the OGC API about itself; those with features stand in ogc-item-answers.ts. */

/** `/ogc` */
export function answerLanding(request: Request): Promise<Response> {
  const asked = readOgcRequest(request);
  return answerDocument(asked, 'landing', () => {
    const document = landingDocument(asked.siteName, asked.addresses, asked.format);
    return { document, links: document.links, page: () => landingPage(document) };
  });
}

/** `/ogc/conformance` */
export function answerConformance(request: Request): Promise<Response> {
  const asked = readOgcRequest(request);
  return answerDocument(asked, 'conformance', () => {
    const document = conformanceDocument(asked.addresses, asked.format);
    return { document, links: document.links, page: () => conformancePage(document) };
  });
}

/** `/ogc/api` */
export async function answerApi(request: Request): Promise<Response> {
  const asked = readOgcRequest(request);
  const stories = await indexedStories();
  return answerDocument(asked, 'api', () => {
    const ids = stories.flatMap(({ story }) =>
      COLLECTION_KINDS.map((kind) => collectionId(story.settings.id, kind)),
    );
    const document = apiDocument(asked.siteName, ids, asked.addresses);
    const links = ownLinks(asked.addresses, { kind: 'api' }, asked.format);
    return { document, links, page: () => apiPage(document) };
  });
}

/** `/ogc/collections` */
export async function answerCollections(request: Request): Promise<Response> {
  const asked = readOgcRequest(request);
  const stories = await indexedStories();
  return answerDocument(asked, 'collections', () => {
    const document = collectionsDocument(stories, asked.addresses, asked.format);
    return { document, links: document.links, page: () => collectionsPage(document) };
  });
}

/** `/ogc/collections/COLLECTION` */
export async function answerCollection(
  request: Request,
  { collection }: { readonly collection: string },
): Promise<Response> {
  const asked = readOgcRequest(request);
  const found = await findCollection(collection);
  if (!found) return notFoundAnswer(NO_COLLECTION);
  const { addresses, format } = asked;
  return answerDocument(asked, 'collection', () => {
    const document = collectionDocument(found, found.kind, addresses, format);
    const above = addresses.of({ kind: 'collections' }, 'html');
    return { document, links: document.links, page: () => collectionPage(document, above) };
  });
}

/** Any other address under `/ogc`: a client of the API can read no page of the site. */
export const answerUnknown = () =>
  notFoundAnswer('There is no such address in the API: its landing page, /ogc, leads to all.');
