import { AxeBuilder } from '@axe-core/playwright';
import { expect, test } from './fixtures.ts';
import { expectView, markerOf, openMap } from './live-map.ts';
import { withOwnStory } from './own-story.ts';

const STORY = 'clusters-story';
const SAME: [number, number] = [178.9, -17.5];

interface Facts {
  readonly id: string;
  readonly kind: 'incident' | 'statement';
  readonly at: [number, number];
  readonly supersedes?: string[];
}

const FACTS: readonly Facts[] = [
  { id: 'reef-boat', kind: 'incident', at: SAME },
  { id: 'reef-first-word', kind: 'statement', at: SAME },
  { id: 'reef-last-word', kind: 'statement', at: SAME, supersedes: ['reef-first-word'] },
  // 22 pixels apart at zoom 10, 87 at zoom 12.
  { id: 'bay-west', kind: 'incident', at: [178.6, -15.2] },
  { id: 'bay-east', kind: 'statement', at: [178.63, -15.2] },
];

function featureOf({ id, kind, at, supersedes }: Facts, index: number) {
  const time = `2024-02-03T0${index + 1}:00:00+12:00`;
  return {
    type: 'Feature',
    id,
    geometry: { type: 'Point', coordinates: at },
    properties: {
      ...{ kind, place: 'west-region', precision: 'site', summary: `What is said of ${id}.` },
      ...{ occurred: time, reported: time, recorded: '2024-03-01', language: 'en' },
      ...{ claimant: 'coast-guard', sources: ['press-1'] },
      ...(kind === 'incident' ? { incidentType: 'strategic-development' } : {}),
      ...(supersedes ? { supersedes } : {}),
    },
  };
}

withOwnStory(STORY, {
  'reports.geojson': (text) =>
    text.replace(
      /\n\]\}\s*$/,
      `,\n${FACTS.map(featureOf)
        .map((one) => JSON.stringify(one))
        .join(',\n')}\n]}\n`,
    ),
});

test('reports that are close together are one mark that says how many of each kind', async ({
  page,
}) => {
  const map = await openMap(page, `/${STORY}?view=10/-15.2/178.6`);
  const cluster = map.getByRole('button', { name: '2 reports: 1 incident, 1 statement' });
  await expect(cluster).toBeVisible();
  await expect(map.getByRole('link', { name: /^Other development, / })).toHaveCount(0);
});

test('a cluster opens by zoom into its parts, and the focus goes on to the first', async ({
  page,
}) => {
  const map = await openMap(page, `/${STORY}?view=10/-15.2/178.6`);
  await map.getByRole('button', { name: '2 reports: 1 incident, 1 statement' }).press('Enter');
  await expectView(page, 'zoomed to where they part', (view) => view?.zoom === 12);
  const parts = map.locator('a[data-report-mark]');
  await expect(parts).toHaveCount(2);
  await expect(map.locator('a[data-report-mark]:focus')).toHaveCount(1);
  await map.getByRole('link', { name: /^Other development, / }).press('Enter');
  await expect(page).toHaveURL(new RegExp(`/${STORY}/reports/bay-west$`));
});

test('reports at one point open into a list, by keyboard too', async ({ page }) => {
  const map = await openMap(page, `/${STORY}?view=10/-17.5/178.9`);
  const cluster = map.getByRole('button', {
    name: '3 reports: 1 incident, 1 statement, 1 no longer stands',
  });
  await cluster.press('Enter');
  const list = page.getByRole('dialog', { name: 'Reports at this point' });
  await expect(list).toBeFocused();
  await expect(list.getByRole('listitem')).toHaveCount(3);
  await expect(list.getByRole('link', { name: /no longer stands · 3 February 2024/ })).toHaveCount(
    1,
  );
  expect(new URL(page.url()).searchParams.get('view'), 'the map stays').toMatch(/^10\//);
  await page.keyboard.press('Escape');
  await expect(list).toBeHidden();
  await expect(cluster).toBeFocused();
  await cluster.click();
  await list.getByRole('link', { name: /^Other development/ }).click();
  await expect(page).toHaveURL(new RegExp(`/${STORY}/reports/reef-boat$`));
});

test('axe finds nothing on the list, light and dark', async ({ page }) => {
  const map = await openMap(page, `/${STORY}?view=10/-17.5/178.9`);
  await map.getByRole('button', { name: /^3 reports: / }).click();
  await expect(page.getByRole('dialog', { name: 'Reports at this point' })).toBeVisible();
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme });
    const { violations } = await new AxeBuilder({ page }).analyze();
    expect(violations.map(({ id, nodes }) => [id, nodes[0]?.html])).toEqual([]);
  }
});

test('reports known to the city alone gather at its mark, and its card lists them', async ({
  page,
}) => {
  const map = await openMap(page, `/${STORY}?view=10/-17.2/178.4`);
  const harbour = markerOf(map, 'Harbour');
  await expect(harbour).toHaveAccessibleName(/^Harbour\. 13 reports: .*4 photos/);
  await expect(map.getByRole('link', { name: /injured/ }), 'none stands at a point').toHaveCount(0);
  await harbour.press('Enter');
  const card = page.getByRole('dialog', { name: 'Harbour' });
  await expect(card.getByRole('listitem')).toHaveCount(13);
  await expect(card.getByRole('link', { name: /no longer stands/ })).not.toHaveCount(0);
});

test('a hidden kind is in no cluster', async ({ page }) => {
  const map = await openMap(page, `/${STORY}?view=10/-15.2/178.6`);
  await page
    .locator('summary')
    .filter({ hasText: /^Legend$/ })
    .click();
  await page.getByRole('button', { name: 'Statement', exact: true, pressed: true }).click();
  await expect(map.getByRole('button', { name: /^2 reports: / })).toHaveCount(0);
  await expect(map.getByRole('link', { name: /^Other development, / })).toHaveCount(1);
});

test('across the antimeridian a report stands beside its place', async ({ page }) => {
  const map = await openMap(page, `/${STORY}?view=9/-16.6/179.95`);
  await expect(map.locator('a[data-report-mark="boat-adrift"]')).toBeInViewport();
});
