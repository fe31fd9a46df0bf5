import path from 'node:path';
import { FileSystemConfigLoader, HtmlValidate } from 'html-validate';
import { expect, test } from './fixtures.ts';
import {
  asOf,
  BEFORE_THE_DENIAL,
  inLanguage,
  kindsOfPage,
  LANGUAGES,
  NO_SUCH_PLACE,
} from './pages.ts';

const validator = new HtmlValidate(new FileSystemConfigLoader());
/** Its folder holds the rules, e2e/.htmlvalidate.json: all but those of style, which React decides, and of length. */
const PAGE = path.join(import.meta.dirname, 'page.html');

/** What is wrong with a page as the server sends it, in sentences. */
async function problemsOf(html: string): Promise<string[]> {
  const { results } = await validator.validateString(html, PAGE);
  return results.flatMap(({ messages }) =>
    messages.map(({ ruleId, message, line, column, selector }) =>
      [`${line}:${column}`, ruleId, message, selector ?? ''].join(' '),
    ),
  );
}

for (const language of LANGUAGES) {
  for (const [kind, address] of kindsOfPage) {
    test(`the HTML of ${kind} is valid (${language})`, async ({ request }) => {
      const response = await request.get(inLanguage(address, language));
      expect(await problemsOf(await response.text())).toEqual([]);
    });
  }
}

for (const address of [
  asOf('/kazakhstan-2022', BEFORE_THE_DENIAL),
  asOf('/kk/kazakhstan-2022/almaty', BEFORE_THE_DENIAL),
  asOf('/kazakhstan-2022/reports/0109-164-denied', BEFORE_THE_DENIAL),
  '/kazakhstan-2022/kz?kind=casualties&outcome=killed&place=almaty&q=square',
  '/embed/kazakhstan-2022/almaty?lang=kk&theme=dark',
  '/embed/kazakhstan-2022/mangystau-region/live?lang=ru',
  '/embed?of=kazakhstan-2022/almaty',
  NO_SUCH_PLACE,
  '/no/page/is/this/deep',
]) {
  test(`the HTML of ${address} is valid`, async ({ request }) => {
    const response = await request.get(address);
    expect(await problemsOf(await response.text())).toEqual([]);
  });
}
