import { readFileSync } from 'node:fs';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { compressed } from './content-coding.ts';
import { streamOf } from './text-stream.ts';

const TEXT = 'Almaty. '.repeat(20_000);

function answerTo(accepts: string | null, body: BodyInit | null = TEXT): Response {
  const headers = accepts === null ? {} : { 'Accept-Encoding': accepts };
  const request = new Request('http://127.0.0.1/story/reports.csv', { headers });
  return compressed(request, new Response(body, { status: 400, headers: { ETag: '"a"' } }));
}

const bytesOf = async (response: Response) => Buffer.from(await response.arrayBuffer());

describe('an answer in the coding of its client', () => {
  it('is packed by brotli where that is taken, by gzip else', async () => {
    const [brotli, gzip] = [answerTo('gzip, deflate, br'), answerTo('gzip, br;q=0')];
    expect([brotli, gzip].map(({ headers }) => headers.get('etag'))).toEqual([
      '"a-br"',
      '"a-gzip"',
    ]);
    expect(brotliDecompressSync(await bytesOf(brotli)).toString()).toBe(TEXT);
    expect(gunzipSync(await bytesOf(gzip)).toString()).toBe(TEXT);
  });

  it.each([null, 'identity', 'gzip;q=0', 'deflate, zstd, brotlike'])(
    'is plain for whoever accepts %j',
    async (accepts) => {
      const response = answerTo(accepts);
      expect(await response.text()).toBe(TEXT);
      expect(response.headers.get('vary')).toBe('Accept-Encoding');
      expect(response.headers.get('etag')).toBe('"a"');
    },
  );

  it('has no body where there was none', () => {
    expect(answerTo('br', null).body).toBeNull();
  });

  it('is made as it is asked for, and no more of it once its receiver has gone', async () => {
    let made = 0;
    let hasEnded = false;
    function* endless(): Generator<string> {
      try {
        for (;;) {
          made += 1;
          yield String(Math.random()).repeat(100);
        }
      } finally {
        hasEnded = true;
      }
    }
    const reader = answerTo('gzip', streamOf(endless())).body?.getReader();
    await reader?.read();
    await reader?.cancel();
    await expect.poll(() => hasEnded).toBe(true);
    expect(made).toBeLessThan(10_000);
  });
});

it('goes by the tests by which next.config.js says the coding', () => {
  const textOf = (file: string) => readFileSync(new URL(file, import.meta.url), 'utf8');
  const config = textOf('../../next.config.js');
  const [, pattern = ''] = /const takes = [^`]*`([^`]+)`/.exec(config) ?? [];
  expect(pattern).toContain('${coding}');
  for (const coding of ['br', 'gzip']) {
    expect(textOf('content-coding.ts')).toContain(`/^${pattern.replaceAll('${coding}', coding)}$/`);
  }
});
