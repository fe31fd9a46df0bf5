import { describe, expect, test } from 'vitest';
import { placeId, type PlaceId } from '#geo/model/ids.ts';
import { momentOf, parseMoment, type Moment } from '#geo/model/moment.ts';
import { figureHistoryOf } from './figure-history.ts';
import { readRealStory } from './golden/read-real-story.test-support.ts';
import { tollAt } from './toll.ts';

const story = readRealStory();
const COUNTRY = placeId('kz');
function at(text: string) {
  const moment = parseMoment(text, 'Asia/Almaty');
  if (moment === null) throw new Error(`"${text}" is no moment.`);
  return moment;
}
const historiesAt = (place: PlaceId, moment: Moment) =>
  tollAt(story, place, moment).map((entry) => figureHistoryOf(story, place, entry, moment));
const killedAt = (text: string) =>
  historiesAt(COUNTRY, at(text)).find(
    ({ outcome, group }) => outcome === 'killed' && group === 'everyone',
  );

describe('the history of a figure', () => {
  test('164 stood from its claim until its denial', () => {
    const steps = killedAt('2022-01-10')?.steps ?? [];
    const step = steps.find(({ high }) => high === 164);
    expect(step?.from).toBeLessThanOrEqual(at('2022-01-09T15:00Z'));
    expect(step?.until).toBe(at('2022-01-09T15:33Z'));
  });

  test('it is marked as withdrawn among the claims, and known of no earlier than it was', () => {
    const ids = (text: string) => (killedAt(text)?.claims ?? []).map(({ report }) => report.id);
    expect(ids('2022-01-09T12:00Z')).not.toContain('0109-164-killed');
    const claim = killedAt('2022-01-10')?.claims.find(
      ({ report }) => report.id === '0109-164-killed',
    );
    expect(claim?.ending?.kind).toBe('denies');
  });

  test('the last step says what the headline says, at every place and at ten moments', () => {
    const moments = Array.from({ length: 10 }, (_, day) =>
      momentOf(at('2022-01-05T12:00Z') + day * 86_400_000),
    );
    for (const moment of moments) {
      for (const place of story.places.keys()) {
        const toll = tollAt(story, place, moment);
        for (const { outcome, group, steps } of historiesAt(place, moment)) {
          const entry = toll.find((one) => one.outcome === outcome && one.group === group);
          const figure = entry?.headline?.report.casualties.figure;
          if (entry?.dispute || figure?.kind !== 'number') continue;
          expect(steps.at(-1)).toMatchObject({
            low: figure.value,
            high: figure.value,
            until: null,
          });
        }
      }
    }
  });

  test('steps follow one another without overlap', () => {
    for (const place of story.places.keys()) {
      for (const { steps } of historiesAt(place, at('2023-01-01'))) {
        steps.slice(1).forEach(({ from }, index) => {
          expect(from).toBeGreaterThanOrEqual(steps[index]?.until ?? Infinity);
        });
      }
    }
  });
});
