import { html, type Html } from './html-text.ts';
import type { OgcPage } from './ogc-frame.ts';
import { OPENAPI_PARAMETERS } from './ogc-openapi-parameters.ts';
import type { ApiDocument } from './ogc-openapi.ts';

/** The definition of the API for those who read it. */
export const apiPage = ({ paths, servers }: ApiDocument): OgcPage => ({
  title: 'The API',
  lead:
    'Every address answers GET and HEAD, to pages of any origin, in JSON and in HTML: by the header Accept, or by "f". ' +
    'What is wrong with a request is told as problem details (RFC 9457), with every parameter that cannot be answered.',
  trail: [],
  body: html` <h2>Addresses</h2>
    <dl class="stacked">
      ${Object.entries(paths).map(
        ([path, { get }]) =>
          html`<div>
            <dt>${get.summary}</dt>
            <dd><code>${servers[0]?.url ?? ''}${path === '/' ? '' : path}</code></dd>
          </div>`,
      )}
    </dl>
    <h2>Parameters</h2>
    <dl class="stacked">${Object.values(OPENAPI_PARAMETERS).map(parameterRow)}</dl>`,
});

function parameterRow(parameter: { readonly name: string; readonly description: string }): Html {
  return html`<div>
    <dt><code>${parameter.name}</code></dt>
    <dd>${parameter.description}</dd>
  </div>`;
}
