import { expect, test } from './fixtures.ts';
import { editOwnStory, withOwnStory } from './own-story.ts';

const STORY = 'story-that-changes';

withOwnStory(STORY, {});

/** A kept page is renewed after a minute; a changed file has to be seen long before. */
const SOON = { timeout: 15_000 };

test('a changed file is on the next page that is asked for, however long that is kept', async ({
  request,
}) => {
  const page = async () => (await request.get(`/${STORY}/reports/storm-forms`)).text();
  const ready = async () => (await request.get('/ready')).text();
  expect(await page()).toContain('A storm forms');
  await editOwnStory(STORY, 'reports.geojson', (text) =>
    text.replace('A storm forms', 'A greater storm forms'),
  );
  await expect.poll(page, SOON).toContain('A greater storm forms');

  await editOwnStory(STORY, 'reports.geojson', (text) => text.slice(0, -3));
  await expect.poll(ready, SOON).toContain(`${STORY}/reports.geojson`);
  expect(await page()).toContain('A greater storm forms');
});
