import { expect, test } from 'vitest';
import { LANGUAGES } from '#geo/model/language.ts';
import { answerCitation } from './citation-answer.ts';

const ask = (lang: string, report: string, query = '') =>
  answerCitation(new Request(`http://127.0.0.1:3000/citation.json${query}`), {
    lang,
    story: 'kazakhstan-2022',
    report,
  });

test('a figure is cited by who claims it, when, and where it stands as of when', async () => {
  const response = await ask('en', '0109-164-killed', '?at=2022-01-09T15:00Z');
  expect(response.headers.get('Content-Type')).toBe('application/vnd.citationstyles.csl+json');
  expect(await response.json()).toEqual([
    {
      id: 'kazakhstan-2022-0109-164-killed',
      type: 'webpage',
      title: '164 people killed (Kazakhstan)',
      author: [{ literal: 'Operational headquarters (government Telegram channel)' }],
      'container-title': 'Kazakhstan, January 2022',
      publisher: 'Incident Map',
      issued: { 'date-parts': [[2022, 1, 9]] },
      accessed: { 'date-parts': [[2022, 1, 9]] },
      URL: 'http://127.0.0.1:3000/kazakhstan-2022/reports/0109-164-killed?at=2022-01-09T15:00Z',
      language: 'en',
      note: expect.stringMatching(/^Khabar 24.*; .+, https?:\/\//),
    },
  ]);
});

test('what no longer stands says so in its title', async () => {
  const told = await (await ask('en', '0109-164-killed', '?at=2022-01-09T15:33Z')).json();
  expect(told).toMatchObject([
    { title: expect.stringMatching(/^164 people killed .* \[denied by /) },
  ]);
});

test.each(LANGUAGES)('it is said in %s', async (language) => {
  const [item] = (await (await ask(language, '0109-164-killed')).json()) as [{ language: string }];
  expect(item.language).toBe(language);
});

test.each([
  ['en', 'no-such-report', '', 404],
  ['xx', '0109-164-killed', '', 404],
  ['en', '0109-164-killed', '?at=2022-01-06', 404],
  ['en', '0109-164-killed', '?at=whenever', 400],
  ['en', '0109-164-killed', '?style=apa', 400],
])('%s %s%s is answered %i', async (language, report, query, status) => {
  const response = await ask(language, report, query);
  expect(response.status).toBe(status);
  expect(response.headers.get('Content-Type')).toBe('application/problem+json');
});
