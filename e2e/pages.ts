/** One address of each kind of page, by what a reader would call it. */
const KINDS_OF_PAGE = {
  'the front page': '/',
  'a story': '/kazakhstan-2022',
  'a country': '/kazakhstan-2022/kz',
  'a region': '/kazakhstan-2022/mangystau-region',
  'a city': '/kazakhstan-2022/almaty',
  'a site': '/kazakhstan-2022/almaty-airport',
  'a figure that was denied': '/kazakhstan-2022/reports/0109-164-killed',
  'a report of a measure': '/kazakhstan-2022/reports/0105-soe-nursultan',
  'a report of a photo': '/test-story/reports/photo-landscape',
  'the corrections': '/kazakhstan-2022/corrections',
  'what changed': '/kazakhstan-2022/changes?since=2022-01-09T06:00Z',
  'a place with photos': '/test-story/harbour',
  'a story across the antimeridian': '/test-story',
  'a story without reports': '/empty-story',
} as const;

export const kindsOfPage = Object.entries(KINDS_OF_PAGE);

/** An address nobody has filled; it answers with status 404. */
export const NO_SUCH_PLACE = '/kazakhstan-2022/no-such-place';

/** What the browser's console says there: the status, and that React draws in the browser what the server broke off. */
export const ERRORS_WHERE_NOTHING_IS = [/status of 404|React error #419/];

/** 9 January 2022, 21:00 in Almaty: 164 deaths were out, the denial was not. */
export const BEFORE_THE_DENIAL = '2022-01-09T15:00Z';
/** 21:33: the denial was out. */
export const AFTER_THE_DENIAL = '2022-01-09T15:33Z';

export const LANGUAGES = ['en', 'ru', 'kk'] as const;
export type Language = (typeof LANGUAGES)[number];

/** English has no prefix. */
export const inLanguage = (path: string, language: Language) =>
  language === 'en' ? path : `/${language}${path === '/' ? '' : path}`;

export const asOf = (path: string, moment: string) => `${path}?at=${moment}`;
