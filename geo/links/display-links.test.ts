import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { storyId } from '#geo/model/ids.ts';
import { LANGUAGES } from '#geo/model/language.ts';
import { momentOf } from '#geo/model/moment.ts';
import { displayLink, displaySettingOfForm } from './display-links.ts';
import {
  DISPLAY_ORDERS,
  DISPLAY_PANELS,
  DISPLAY_THEMES,
  displaySettingOf,
  type DisplaySetting,
} from './display-parameters.ts';

const STORY = storyId('kazakhstan-2022');
const ZONE = 'Asia/Almaty';

const settings: fc.Arbitrary<DisplaySetting> = fc.record({
  places: fc.option(fc.uniqueArray(fc.constantFrom('almaty', 'aktau', 'kz'), { minLength: 1 })),
  dwellSeconds: fc.integer({ min: 5, max: 600 }),
  order: fc.constantFrom(...DISPLAY_ORDERS),
  panels: fc.subarray([...DISPLAY_PANELS]),
  languages: fc.uniqueArray(fc.constantFrom(...LANGUAGES), { minLength: 1 }),
  theme: fc.constantFrom(...DISPLAY_THEMES),
  marginPercent: fc.integer({ min: 0, max: 20 }).map((half) => half / 2),
  shifts: fc.boolean(),
  at: fc.option(fc.integer({ min: 0, max: 2e9 }).map((seconds) => momentOf(seconds * 1000))),
  replay: fc.option(fc.integer({ min: 1, max: 1440 })),
});

describe('the address of a display', () => {
  it('is short where it shows what it shows by itself', () => {
    const usual = displaySettingOf(new URLSearchParams(), 'kk', ZONE);
    expect(displayLink(STORY, 'kk', usual, ZONE)).toBe('/kk/kazakhstan-2022/display');
  });

  it('reads back as what it was made of', () => {
    fc.assert(
      fc.property(settings, fc.constantFrom(...LANGUAGES), (setting, language) => {
        const { search } = new URL(displayLink(STORY, language, setting, ZONE), 'http://localhost');
        expect(displaySettingOf(new URLSearchParams(search), language, ZONE)).toEqual(setting);
      }),
    );
  });
});

describe('the form of a display', () => {
  it('says several values of one parameter apart', () => {
    const form = new URLSearchParams(
      'places=aktau&places=almaty&order=listed&panels=toll&panels=ticker&languages=ru&languages=kk&at=&replay=',
    );
    expect(displaySettingOfForm(form, 'en', ZONE)).toMatchObject({
      places: ['aktau', 'almaty'],
      panels: ['toll', 'ticker'],
      languages: ['ru', 'kk'],
      at: null,
      replay: null,
    });
  });

  it('takes all panels away where none is chosen', () => {
    expect(displaySettingOfForm(new URLSearchParams('dwell=30'), 'en', ZONE).panels).toEqual([]);
  });
});
