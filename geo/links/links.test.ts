import { describe, expect, it } from 'vitest';
import { placeId, reportId, storyId } from '#geo/model/ids.ts';
import { momentOf } from '#geo/model/moment.ts';
import { NO_FILTER } from '#geo/model/report-filter.ts';
import { linksByLanguage, linkTo } from './links.ts';

const story = storyId('kazakhstan-2022');

describe('internal links', () => {
  it('have no prefix in English and one in Russian and Kazakh', () => {
    const place = placeId('mangystau-region');
    expect(linksByLanguage({ kind: 'place', story, place }, { at: null })).toEqual({
      en: '/kazakhstan-2022/mangystau-region',
      ru: '/ru/kazakhstan-2022/mangystau-region',
      kk: '/kk/kazakhstan-2022/mangystau-region',
    });
  });

  it('keep the moment the reader asked for', () => {
    const at = momentOf(Date.parse('2022-01-09T15:00Z'));
    const report = reportId('0109-164-killed');
    expect(linkTo({ kind: 'report', story, report }, { language: 'en', at })).toBe(
      '/kazakhstan-2022/reports/0109-164-killed?at=2022-01-09T15:00Z',
    );
  });

  it('keep the filter where reports of a story are listed, and nowhere else', () => {
    const filter = { ...NO_FILTER, kinds: ['photo' as const] };
    const place = placeId('aktau');
    expect(linkTo({ kind: 'place', story, place }, { language: 'ru', at: null, filter })).toBe(
      '/ru/kazakhstan-2022/aktau?kind=photo',
    );
    const report = reportId('0109-164-killed');
    expect(linkTo({ kind: 'report', story, report }, { language: 'ru', at: null, filter })).toBe(
      '/ru/kazakhstan-2022/reports/0109-164-killed',
    );
  });

  it('keep a day a day', () => {
    const at = momentOf(Date.parse('2022-01-09T17:59:59.999Z'));
    const context = { language: 'ru', at, zone: 'Asia/Almaty' } as const;
    expect(linkTo({ kind: 'changes', story, since: at }, context)).toBe(
      '/ru/kazakhstan-2022/changes?since=2022-01-09&at=2022-01-09',
    );
  });

  it('say since when changes are told', () => {
    const since = momentOf(Date.parse('2022-01-09T06:00Z'));
    const place = placeId('aktau');
    const context = { language: 'en', at: since } as const;
    expect(linkTo({ kind: 'place', story, place, since }, context)).toBe(
      '/kazakhstan-2022/aktau?since=2022-01-09T06:00Z&at=2022-01-09T06:00Z',
    );
    expect(linkTo({ kind: 'place', story, place, since: null }, { ...context, at: null })).toBe(
      '/kazakhstan-2022/aktau',
    );
  });

  it('lead home in each language', () => {
    expect(linkTo({ kind: 'home' }, { language: 'en', at: null })).toBe('/');
    expect(linkTo({ kind: 'home' }, { language: 'kk', at: null })).toBe('/kk');
  });
});
