import { describe, expect, it } from 'vitest';
import { displaySettingOf } from './display-parameters.ts';

const read = (query: string) => displaySettingOf(new URLSearchParams(query), 'kk', 'Asia/Almaty');
const USUAL = {
  places: null,
  dwellSeconds: 20,
  order: 'severity',
  panels: ['toll', 'reports', 'photos', 'ticker'],
  languages: ['kk'],
  theme: 'auto',
  marginPercent: 0,
  shifts: true,
  at: null,
  replay: null,
};

describe('the parameters of a display', () => {
  it('show what is gravest, in the language of the address, unless they say otherwise', () => {
    expect(read('')).toEqual(USUAL);
  });

  it('read everything a wall may be asked for', () => {
    const query =
      'places=aktau,almaty,aktau&dwell=12.5&order=recent&panels=photos,toll&languages=ru,en&theme=sunset&margin=2.5&shift=off&at=2022-01-09&replay=60';
    expect(read(query)).toEqual({
      places: ['aktau', 'almaty'],
      dwellSeconds: 12.5,
      order: 'recent',
      panels: ['toll', 'photos'],
      languages: ['ru', 'en'],
      theme: 'sunset',
      marginPercent: 2.5,
      shifts: false,
      at: Date.parse('2022-01-09T17:59:59.999Z'),
      replay: 60,
    });
  });

  it('keep places in the order in which they are named', () => {
    expect(read('places=zhanaozen,aktau')).toMatchObject({
      places: ['zhanaozen', 'aktau'],
      order: 'listed',
    });
  });

  it('take away every panel', () => {
    expect(read('panels=none').panels).toEqual([]);
  });

  it('read an offset whose "+" arrived as a space', () => {
    expect(read('at=2022-01-09T15:00+06:00').at).toBe(Date.parse('2022-01-09T09:00:00Z'));
  });

  it.each([
    'dwell=4',
    'dwell=601',
    'dwell=-20',
    'dwell=1e2',
    'dwell=NaN',
    'dwell=',
    'order=random',
    'panels=everything',
    'languages=de',
    'theme=neon',
    'margin=11',
    'margin=-1',
    'shift=maybe',
    'at=yesterday',
    'replay=0',
    'replay=fast',
    'replay=Infinity',
    'places=',
    'places=../../etc',
    'places=__proto__',
  ])('fall back to the default for %j', (query) => {
    expect(read(query)).toEqual(USUAL);
  });
});
