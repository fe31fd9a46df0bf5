import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { momentOf } from '#geo/model/moment.ts';
import { PARAMETERS } from './parameters.ts';

const ALMATY = 'Asia/Almaty';

describe('the moment parameter', () => {
  it('reads a date as the end of that day in the zone of the story', () => {
    const moment = PARAMETERS.at.parse('2022-01-09', ALMATY);
    expect(new Date(moment ?? 0).toISOString()).toBe('2022-01-09T17:59:59.999Z');
  });

  it('writes a moment so that it reads back the same', () => {
    const moment = momentOf(Date.parse('2022-01-09T15:33:00Z'));
    expect(PARAMETERS.at.format(moment)).toBe('2022-01-09T15:33Z');
    expect(PARAMETERS.at.parse(PARAMETERS.at.format(moment), ALMATY)).toBe(moment);
  });

  it('writes the end of a day as that day, in the zone in which it is read', () => {
    const end = momentOf(Date.parse('2022-01-09T17:59:59.999Z'));
    expect(PARAMETERS.at.format(end, ALMATY)).toBe('2022-01-09');
    expect(PARAMETERS.at.format(end, 'Asia/Aqtau')).toBe('2022-01-09T17:59:59.999Z');
    expect(PARAMETERS.at.format(end)).toBe('2022-01-09T17:59:59.999Z');
  });

  it('reads back what it wrote, ends of days in zones that change their clocks too', () => {
    const zones = fc.constantFrom(ALMATY, 'Asia/Aqtau', 'Europe/Berlin', 'America/Santiago', 'UTC');
    const days = fc.date({
      min: new Date('2000-01-01'),
      max: new Date('2030-01-01'),
      noInvalidDate: true,
    });
    fc.assert(
      fc.property(zones, days, (zone, date) => {
        const day = date.toISOString().slice(0, 10);
        const end = PARAMETERS.at.parse(day, zone);
        const instant = momentOf(date.getTime());
        expect(end === null ? null : PARAMETERS.at.format(end, zone)).toBe(day);
        expect(PARAMETERS.at.parse(PARAMETERS.at.format(instant, zone), zone)).toBe(instant);
      }),
    );
  });

  it.each([
    '',
    'yesterday',
    '2022-13-01',
    '2022-02-30',
    '2022-01-09T15:00',
    '2022-02-30T10:00Z',
    '1e9',
  ])('falls back for %j', (text) => expect(PARAMETERS.at.parse(text, ALMATY)).toBeNull());
});

describe('the view parameter', () => {
  it('takes 0/0 for a place like any other', () => {
    expect(PARAMETERS.view.parse('6/0/0')).toEqual({ zoom: 6, lat: 0, lng: 0 });
  });

  it('writes as many digits as the zoom can show', () => {
    expect(PARAMETERS.view.format({ zoom: 6.2, lat: 43.6512, lng: 51.1739 })).toBe(
      '6.2/43.65/51.17',
    );
  });

  it.each(['6.2/43.65', '99/0/0', '6/91/0', '6/0/181', 'a/b/c', '6/NaN/0', '-1/0/0'])(
    'falls back for %j',
    (text) => expect(PARAMETERS.view.parse(text)).toBeNull(),
  );
});

const textOf = (file: string) => readFileSync(new URL(`../../${file}`, import.meta.url), 'utf8');

describe('a parameter of several values', () => {
  it('has those of the vocabulary, in its order, each once', () => {
    expect(PARAMETERS.kind.parse('photo,incident,photo,rumour')).toEqual(['incident', 'photo']);
    expect(PARAMETERS.measure.format(['curfew', 'airport-closure'])).toBe('curfew,airport-closure');
  });

  it('takes letters of any script for a publisher, written so that they can stand in an address', () => {
    expect(PARAMETERS.source.parse('известия,tass')).toEqual(['tass', 'известия']);
    expect(PARAMETERS.source.format(['tass', 'известия'])).toMatch(/^tass,%D0%B8/);
  });

  it.each(['', ',', 'rumour', 'PHOTO', '__proto__'])('falls back for %j', (text) =>
    expect(PARAMETERS.kind.parse(text)).toBeNull(),
  );

  it.each(['', '../etc', 'a b', '-', '<b>'])('takes %j for no name', (text) => {
    expect(PARAMETERS.place.parse(text)).toBeNull();
    expect(PARAMETERS.source.parse(text)).toBeNull();
    expect(PARAMETERS.language.parse(text)).toBeNull();
  });
});

describe('the text parameter', () => {
  it('has one space between words', () => {
    expect(PARAMETERS.q.parse('  Нұр-Сұлтан   airport ')).toBe('Нұр-Сұлтан airport');
  });

  it.each(['', '  ', '-,-', 'long '.repeat(30)])('falls back for %j', (text) =>
    expect(PARAMETERS.q.parse(text)).toBeNull(),
  );
});

it('leads every address with a parameter that the page differs by to a page made for the request', () => {
  const config = textOf('next.config.js');
  const asked = Object.keys(PARAMETERS).filter((key) => key !== 'view');
  expect(asked.filter((key) => !config.includes(`'${key}'`))).toEqual([]);
});

it('documents every parameter', () => {
  const page = textOf('docs/url-parameters.md');
  const documented = [...page.matchAll(/^\| `(\w+)` +\|/gm)].map(([, key]) => key);
  expect(documented).toEqual(Object.values(PARAMETERS).map(({ key }) => key));
});
