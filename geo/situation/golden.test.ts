import { expect, it } from 'vitest';
import { placeId } from '#geo/model/ids.ts';
import { dayOf, formatMoment, parseMoment } from '#geo/model/moment.ts';
import { readRealStory } from './golden/read-real-story.test-support.ts';
import { renderSituation } from './golden/render-situation.test-support.ts';
import { situationAt } from './situation.ts';

/** Twelve moments at which something changed, and ten places; the file is checked by hand. */
const MOMENTS = [
  '2022-01-05T16:48+06:00',
  '2022-01-05T16:49+06:00',
  '2022-01-06T15:12+06:00',
  '2022-01-06',
  '2022-01-08',
  '2022-01-09T21:00+06:00',
  '2022-01-09T21:33+06:00',
  '2022-01-13',
  '2022-01-16',
  '2022-01-19',
  '2022-07-29',
  '2023-01-05',
];
const PLACES = [
  'kz',
  'mangystau-region',
  'aktau',
  'almaty',
  'almaty-airport',
  'almaty-region',
  'nur-sultan',
  'kyzylorda-region',
  'shymkent',
  'taraz',
];

it('shows the situations that were checked by hand against the dossier', async () => {
  const story = readRealStory();
  const zone = story.settings.timezone;
  const sections = MOMENTS.map((text) => {
    const moment = parseMoment(text, zone);
    if (moment === null) throw new Error(`${text} is no moment.`);
    const places = PLACES.map((id) => {
      const lines = renderSituation(situationAt(story, placeId(id), moment));
      return [`### ${id}`, '', ...lines, ''].join('\n');
    });
    return [`## ${text} (${formatMoment(moment)}, ${dayOf(moment, zone)})`, '', ...places].join(
      '\n',
    );
  });
  const heading = '# Situations of Kazakhstan, January 2022: twelve moments, ten places\n\n';
  await expect(heading + sections.join('\n')).toMatchFileSnapshot('golden/kazakhstan-2022.md');
});
