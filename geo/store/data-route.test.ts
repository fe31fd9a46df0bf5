import { describe, expect, it } from 'vitest';
import { dataRoute } from './data-route.ts';
import { badParametersAnswer } from './problem-answer.ts';

const ADDRESS = 'http://127.0.0.1/story/reports.geojson';
const route = dataRoute<{ readonly story: string }>((_request, { story }) =>
  Response.json({ story }, { headers: { ETag: '"a"' } }),
);
const context = { params: Promise.resolve({ story: 'kazakhstan-2022' }) };
const requestOf = (method: string) => new Request(ADDRESS, { method });

describe('a route of data', () => {
  it('answers a page of any origin', async () => {
    const response = await route.GET(requestOf('GET'), context);
    expect(response.headers.get('access-control-allow-origin')).toBe('*');
    expect(await response.json()).toEqual({ story: 'kazakhstan-2022' });
  });

  it('answers a HEAD with the headers alone', async () => {
    const response = await route.HEAD(requestOf('HEAD'), context);
    expect(response.headers.get('etag')).toBe('"a"');
    expect(await response.text()).toBe('');
  });

  it('makes no body that a HEAD would have streamed', async () => {
    let made = 0;
    const endless = new ReadableStream(
      {
        pull: (controller) => {
          made += 1;
          controller.enqueue(new Uint8Array(1));
        },
      },
      { highWaterMark: 0 },
    );
    const response = await dataRoute(() => new Response(endless)).HEAD(requestOf('HEAD'), context);
    expect([response.status, made]).toEqual([200, 0]);
  });

  it('tells a browser of another origin what it may ask', async () => {
    const { status, headers } = route.OPTIONS();
    expect(status).toBe(204);
    expect(headers.get('access-control-allow-methods')).toBe('GET, HEAD, OPTIONS');
    expect(headers.get('access-control-allow-headers')).toContain('If-None-Match');
  });

  it.each(['POST', 'PUT', 'PATCH', 'DELETE'] as const)('refuses a %s', async (method) => {
    const response = route[method](requestOf(method));
    expect(response.status).toBe(405);
    expect(response.headers.get('allow')).toBe('GET, HEAD, OPTIONS');
    expect(response.headers.get('content-type')).toBe('application/problem+json');
    expect(await response.json()).toEqual({
      type: 'about:blank',
      title: 'Method Not Allowed',
      status: 405,
      detail: `Data is only read here: ask with GET or HEAD, not ${method}.`,
    });
  });
});

describe('a problem with parameters', () => {
  it('stands in the detail where it is the only one', async () => {
    const problem = { parameter: 'at', detail: '"x" is not a moment.' };
    expect(await badParametersAnswer([problem]).json()).toEqual({
      type: 'about:blank',
      title: 'Bad Request',
      status: 400,
      detail: 'The parameter "at" cannot be answered: "x" is not a moment.',
      errors: [problem],
    });
  });

  it('stands in the list where there are more', async () => {
    const problems = ['at', 'kind'].map((parameter) => ({ parameter, detail: 'No.' }));
    const body: unknown = await badParametersAnswer(problems).json();
    expect(body).toMatchObject({
      detail: '2 parameters cannot be answered; "errors" says why.',
      errors: problems,
    });
  });
});
