import { expect, test } from 'vitest';
import { answerOembed } from './oembed-answers.ts';

const SITE = 'http://127.0.0.1:3000';
const ask = (query: Record<string, string>) =>
  answerOembed(new Request(`${SITE}/oembed?${new URLSearchParams(query)}`));

const ALMATY = `${SITE}/kazakhstan-2022/almaty`;

test('a place is a frame no larger than allowed, in the language and as of the moment of its link', async () => {
  const url = `${SITE}/ru/kazakhstan-2022/almaty?at=2022-01-09`;
  const told = await (await ask({ url, maxwidth: '320', maxheight: '9999' })).json();
  expect(told).toMatchObject({ type: 'rich', version: '1.0', width: 320, height: 480 });
  expect(told).toHaveProperty('title', expect.stringContaining('по состоянию на 9 января'));
  expect(told).toHaveProperty(
    'html',
    expect.stringContaining(`src="${SITE}/embed/kazakhstan-2022/almaty?lang=ru&amp;at=2022-01-09"`),
  );
});

test('a report is a link, and before it was known nothing of it is told', async () => {
  const url = `${SITE}/kazakhstan-2022/reports/0109-164-killed`;
  const told = await (await ask({ url })).json();
  expect(told).toMatchObject({ type: 'link', title: expect.stringContaining('164') });
  expect(told).not.toHaveProperty('html');
  const before = await (await ask({ url: `${url}?at=2022-01-06` })).json();
  expect(before).toHaveProperty('title', expect.not.stringContaining('164'));
});

test('the same as XML', async () => {
  const response = await ask({ url: ALMATY, format: 'xml' });
  expect(response.headers.get('Content-Type')).toMatch(/^text\/xml/);
  expect(await response.text()).toMatch(/^<\?xml .*\?>\n<oembed><type>rich<\/type>.*&lt;iframe/);
});

test('what consumers add of their own is passed over', async () => {
  expect((await ask({ url: ALMATY, dnt: '1' })).status).toBe(200);
});

test.each([
  [{ url: 'https://other.example/kazakhstan-2022/almaty' }, 404, /no page of ours/],
  [{ url: `${SITE}/kazakhstan-2022/no-such-place` }, 404, /no page of ours/],
  [{ url: ALMATY, format: 'yaml' }, 501, /json or xml/],
  [{}, 400, /"url".*missing/],
  [{ url: 'almaty' }, 400, /"url".*in full/],
  [{ url: ALMATY, maxwidth: '0', maxheight: 'wide' }, 400, /2 parameters/],
])('%j is answered %i', async (query, status, detail) => {
  const response = await ask(query);
  expect(response.status).toBe(status);
  expect(response.headers.get('Content-Type')).toBe('application/problem+json');
  expect(await response.json()).toMatchObject({ status, detail: expect.stringMatching(detail) });
});
