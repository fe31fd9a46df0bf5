import { expect, test } from 'vitest';
import { z } from 'zod';
import { config } from '../proxy.ts';

interface Asked {
  readonly key: string;
  readonly value?: string | undefined;
}

const rewrites = z.object({
  beforeFiles: z.array(
    z.object({
      has: z.array(z.object({ key: z.string(), value: z.string().optional() })).default([]),
    }),
  ),
});

test('the proxy sees each request that next.config.js rewrites to a page made for one request', async () => {
  // Plain JavaScript without types.
  const path = new URL('../next.config.js', import.meta.url).href;
  const { default: nextConfig } = await import(path);
  const { beforeFiles } = rewrites.parse(await nextConfig.rewrites());
  const matched = config.matcher.flatMap((one): Asked[] => ('has' in one ? one.has : []));
  const named = (asked: readonly Asked[]) =>
    new Set(asked.map(({ key, value }) => `${key} ${plain(value)}`));
  expect(named(matched)).toEqual(named(beforeFiles.flatMap(({ has }) => has)));
});

/** Without the name that a rewrite gives to what it carries on. */
const plain = (pattern: string | undefined) => pattern?.replace(/^\(\?<\w+>(.*)\)$/, '$1');
