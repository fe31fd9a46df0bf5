import { test as base, expect, type ConsoleMessage, type Page } from '@playwright/test';

type Watched = {
  /** Console errors a test expects, such as the one a missing page writes. */
  expectedErrors: RegExp[];
};

function isLocal(url: string): boolean {
  const { hostname, protocol } = new URL(url);
  return hostname === '127.0.0.1' || protocol === 'data:' || protocol === 'blob:';
}

/** Collects what no page may do: ask another machine for something, or write an error. */
function watch(page: Page, expectedErrors: readonly RegExp[], seen: string[]): void {
  const note = (text: string): void => {
    if (!expectedErrors.some((expected) => expected.test(text))) seen.push(text);
  };
  page.on('request', (request) => {
    if (!isLocal(request.url())) seen.push(`request to ${request.url()}`);
  });
  page.on('console', (message: ConsoleMessage) => {
    if (message.type() === 'error') note(`console: ${message.text()} (${message.location().url})`);
  });
  page.on('pageerror', (error) => note(`uncaught: ${error.message}`));
}

/**
 * `test` with a guard on every page of its browser context: at the end it fails when a request left this machine or
 * a page wrote an error to the console.
 */
export const test = base.extend<Watched>({
  expectedErrors: [[], { option: true }],
  context: async ({ context, expectedErrors }, use) => {
    const seen: string[] = [];
    context.on('page', (page) => watch(page, expectedErrors, seen));
    await use(context);
    expect(seen, 'nothing leaves this machine, and no page writes an error').toEqual([]);
  },
});

export { expect };
