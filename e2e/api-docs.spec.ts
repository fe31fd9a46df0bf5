import { readFileSync } from 'node:fs';
import { expect, test } from './fixtures.ts';

const page = readFileSync(new URL('../docs/api.md', import.meta.url), 'utf8');

interface Example {
  readonly command: string;
  readonly method: string;
  readonly path: string;
  readonly headers: Readonly<Record<string, string>>;
}

/** Words of a shell's line; in double quotes they may have spaces. */
const wordsOf = (line: string) =>
  [...line.matchAll(/"([^"]*)"|(\S+)/g)].map(([, quoted, plain]) => quoted ?? plain ?? '');

/** Options that stand alone, and those that are followed by a value. */
const ALONE = ['-i', '-s', '-L', '-O', '--compressed'];

/** A command of the page; what the test could not run as it stands is an error. */
function exampleOf(command: string): Example {
  const [program, ...words] = wordsOf(command);
  const headers: Record<string, string> = {};
  let [method, path] = ['GET', ''];
  for (let word = words.shift(); word !== undefined; word = words.shift()) {
    if (word.startsWith('$SITE')) path = word.slice('$SITE'.length);
    else if (word === '-I') method = 'HEAD';
    else if (word === '-X') method = words.shift() ?? '';
    else if (word === '-o') words.shift();
    else if (word === '-H') {
      const [name = '', value = ''] = (words.shift() ?? '').split(': ');
      headers[name] = value;
    } else if (!ALONE.includes(word)) throw new Error(`What is "${word}" in: ${command}`);
  }
  if (program !== 'curl' || path === '') throw new Error(`No example of curl: ${command}`);
  return { command, method, path, headers };
}

const blocks = [...page.matchAll(/^```sh\n(.*?)^```/gms)].map(([, block = '']) => block);
const commands = blocks.flatMap((block) => block.replaceAll('\\\n', ' ').trim().split('\n'));

/** GDAL reads the same addresses in a test of its own. */
const isOfGdal = (command: string) => /^ogr(?:info|2ogr) /.test(command);

for (const example of commands.filter((command) => !isOfGdal(command)).map(exampleOf)) {
  test(`the example works: ${example.command}`, async ({ request, baseURL }) => {
    const { method, headers } = example;
    const path = example.path.replaceAll('$SITE', baseURL ?? '');
    const response = await request.fetch(path, { method, headers });
    expect(response.status()).toBe(200);
    if (method === 'HEAD') return;
    const body = await response.text();
    const type = response.headers()['content-type'] ?? '';
    if (type.includes('json')) expect(() => JSON.parse(body) as unknown).not.toThrow();
    expect(body.length).toBeGreaterThan(100);
  });
}
