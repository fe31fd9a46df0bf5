import { expect, test } from 'vitest';
import { conditionalAnswer } from './conditional-answer.ts';

async function statusFor(asked: string): Promise<number> {
  const headers = { 'If-None-Match': asked };
  const request = new Request('http://127.0.0.1:3000/reports.csv', { headers });
  const response = await conditionalAnswer(request, { ETag: '"one"' }, () => new Response('text'));
  return response.status;
}

test.each([
  ['"one"', 304],
  ['W/"one"', 304],
  ['"other", "one-gzip"', 304],
  ['*', 304],
  ['"other"', 200],
  ['"*"', 200],
  ['', 200],
])('who has %s is answered %i', async (asked, status) => {
  expect(await statusFor(asked)).toBe(status);
});
