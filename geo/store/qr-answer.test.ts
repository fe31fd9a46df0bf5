import { expect, test } from 'vitest';
import { answerQr } from './qr-answer.ts';

const ask = (path?: string) =>
  answerQr(
    new Request(
      `http://127.0.0.1:3000/qr.svg${path === undefined ? '' : `?path=${encodeURIComponent(path)}`}`,
    ),
  );

test('a page has its code, another view of it another', async () => {
  const page = await ask('/ru/kazakhstan-2022/almaty?at=2022-01-09');
  expect(page.headers.get('Content-Type')).toBe('image/svg+xml');
  const other = await ask('/ru/kazakhstan-2022/almaty?view=6.2/43.65/51.17');
  expect(await page.text()).toMatch(/^<svg /);
  expect(page.headers.get('ETag')).not.toBe(other.headers.get('ETag'));
});

test.each([
  ['//other.example/', 400],
  ['https://other.example/', 400],
  ['/\\other.example', 400],
  ['/\t/', 400],
  ['/\t/[', 400],
  ['/kazakhstan-2022 /', 400],
  ['/kazakhstan-2022\0', 400],
  [`/kazakhstan-2022?q=${'x'.repeat(700)}`, 400],
  [undefined, 400],
  ['/kazakhstan-2022/no-such-place', 404],
])('no code is made of %s: %i', async (path, status) => {
  expect((await ask(path)).status).toBe(status);
});
