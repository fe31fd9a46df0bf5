import { describe, expect, test } from 'vitest';
import { streetClassOf } from './street-rules.ts';

describe('a street is told by whichever schema its tile has', () => {
  test.each([
    ['Protomaps', { kind: 'major_road', kind_detail: 'primary' }, 'major'],
    ['OpenMapTiles', { class: 'motorway' }, 'motorway'],
    ['OpenMapTiles', { class: 'minor' }, 'minor'],
    ['Mapbox Streets', { class: 'motorway_link' }, 'motorway'],
    ['Mapbox Streets', { class: 'street' }, 'minor'],
    ['Shortbread', { kind: 'residential' }, 'minor'],
    ['Shortbread', { kind: 'rail', rail: true }, 'rail'],
    ['OpenStreetMap', { highway: 'trunk', name: 'Сарыарка' }, 'motorway'],
    ['OpenStreetMap', { railway: 'rail' }, 'rail'],
    ['OpenStreetMap', { highway: 'footway' }, 'path'],
  ])('%s: %j', (_schema, props, expected) => {
    expect(streetClassOf(props)).toBe(expected);
  });

  test.each([{}, { building: 'yes' }, { highway: 'proposed' }, { kind: 'park' }])(
    'what is none is not drawn as one: %j',
    (props) => {
      expect(streetClassOf(props)).toBeNull();
    },
  );
});
