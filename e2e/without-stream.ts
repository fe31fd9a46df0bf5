import type { Page } from '@playwright/test';

/** The stream of changes never ends: without it the network falls idle between two polls. */
export async function withoutStream(page: Page): Promise<void> {
  await page.route('**/live', (route) => route.fulfill({ contentType: 'text/plain', body: '' }));
}
