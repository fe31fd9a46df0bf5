import { CspEvaluator } from 'csp_evaluator/dist/evaluator.js';
import { Severity } from 'csp_evaluator/dist/finding.js';
import { CspParser } from 'csp_evaluator/dist/parser.js';
import { expect, test } from './fixtures.ts';
import { openMap } from './live-map.ts';
import { asOf, BEFORE_THE_DENIAL, kindsOfPage, NO_SUCH_PLACE } from './pages.ts';

const MADE_FOR_ONE_REQUEST = [
  ['a story as of a moment', asOf('/kazakhstan-2022', BEFORE_THE_DENIAL)],
  ['a place as of a moment', asOf('/ru/kazakhstan-2022/almaty', BEFORE_THE_DENIAL)],
  ['a filtered story', '/kk/kazakhstan-2022?kind=photo'],
  ['changes on a page', '/kazakhstan-2022/kz?since=2022-01-09'],
  ['a story whose moment cannot be read', '/kazakhstan-2022?at=yesterday'],
  ['the builder of embeds', '/ru/embed'],
  ['the OGC API', '/ogc?f=html'],
] as const;

const NOT_THERE = [
  ['a place that is not there', NO_SUCH_PLACE],
  ['the same as of a moment', `${NO_SUCH_PLACE}?at=2022-01-06`],
  ['an address deeper than any page', '/kazakhstan-2022/aktau/deeper/still'],
] as const;

test.describe('the content security policy', () => {
  for (const [name, address] of [...kindsOfPage, ...MADE_FOR_ONE_REQUEST, ...NOT_THERE]) {
    test(`of ${name} has no serious finding`, async ({ request }) => {
      // The first answer is made, the second one kept.
      for (const answer of [await request.get(address), await request.get(address)]) {
        const policy = answer.headers()['content-security-policy'] ?? '';
        expect(seriousFindings(policy)).toEqual([]);
        expect(policy).toContain("frame-ancestors 'none'");
      }
    });
  }

  for (const address of ['/embed/kazakhstan-2022/almaty', '/embed/kazakhstan-2022/almaty/live']) {
    test(`of ${address} lets any site frame it, and has no serious finding`, async ({
      request,
    }) => {
      const policy = (await request.get(address)).headers()['content-security-policy'] ?? '';
      expect(seriousFindings(policy)).toEqual([]);
      expect(policy).toContain('frame-ancestors *');
    });
  }

  // What it stops is written to the console as an error, which fails every test here.
  test('lets a page do all that it does, kept or made for one request', async ({ page }) => {
    for (const address of ['/kazakhstan-2022', '/kazakhstan-2022?kind=casualties']) {
      await openMap(page, address);
      await page.getByRole('slider').press('Home');
      await expect(page.locator('p[data-past]')).toBeVisible();
    }
  });

  test.describe('of a page', () => {
    test.use({ expectedErrors: [/Content Security Policy/] });

    test('stops what is none of ours', async ({ page }) => {
      await page.goto('/kazakhstan-2022/aktau');
      const stopped = await page.evaluate(async () => {
        const violation = new Promise<string>((found) => {
          document.addEventListener('securitypolicyviolation', (event) =>
            found(event.effectiveDirective),
          );
        });
        const script = document.createElement('script');
        script.textContent = 'document.title = "changed"';
        document.body.append(script);
        return [await violation, document.title];
      });
      expect(stopped).toEqual(['script-src-elem', expect.not.stringContaining('changed')]);
    });
  });
});

function seriousFindings(policy: string): string[] {
  const findings = new CspEvaluator(new CspParser(policy).csp).evaluate();
  return findings
    .filter(({ severity }) => severity === Severity.HIGH || severity === Severity.HIGH_MAYBE)
    .map(({ directive, description }) => `${directive}: ${description}`);
}
