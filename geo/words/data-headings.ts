import type { Names } from '#geo/model/language.ts';

/**
 * Headings of exported tables. They stand apart from the messages, which every reader's browser gets: exports are written
 * on the server alone.
 */
export const DATA_HEADINGS = {
  id: { en: 'Report', ru: 'Сообщение', kk: 'Хабар' },
  record: { en: 'Record', ru: 'Запись', kk: 'Жазба' },
  kind: { en: 'Kind', ru: 'Вид', kk: 'Түрі' },
  title: { en: 'What', ru: 'Что', kk: 'Мазмұны' },
  place: { en: 'Place', ru: 'Место', kk: 'Орны' },
  'place-id': { en: 'Place ID', ru: 'Код места', kk: 'Орын коды' },
  within: { en: 'Part of', ru: 'Входит в', kk: 'Неге кіреді' },
  latitude: { en: 'Latitude', ru: 'Широта', kk: 'Ендік' },
  longitude: { en: 'Longitude', ru: 'Долгота', kk: 'Бойлық' },
  precision: { en: 'Precision', ru: 'Точность', kk: 'Дәлдігі' },
  occurred: { en: 'Happened', ru: 'Произошло', kk: 'Болған уақыты' },
  reported: { en: 'Became known', ru: 'Стало известно', kk: 'Белгілі болған уақыты' },
  claimant: { en: 'Who says so', ru: 'Кто сообщает', kk: 'Кім хабарлайды' },
  via: { en: 'Through whom', ru: 'Через кого', kk: 'Кім арқылы' },
  state: { en: 'State', ru: 'Состояние', kk: 'Күйі' },
  'ended-by': { en: 'Ended by report', ru: 'Чем прекращено', kk: 'Күшін жойған хабар' },
  outcome: { en: 'Outcome', ru: 'Последствие', kk: 'Салдары' },
  group: { en: 'Group', ru: 'Группа', kk: 'Тобы' },
  figure: { en: 'Figure', ru: 'Данные', kk: 'Деректер' },
  number: { en: 'Number in it', ru: 'Число в них', kk: 'Ондағы сан' },
  low: { en: 'Range from', ru: 'Число от', kk: 'Ең аз сан' },
  high: { en: 'Range to', ru: 'Число до', kk: 'Ең көп сан' },
  subset: { en: 'Part of the group', ru: 'Часть группы', kk: 'Топтың бөлігі' },
  'figure-as-of': { en: 'Figure as of', ru: 'Данные на день', kk: 'Деректер күні' },
  summary: { en: 'Summary', ru: 'Содержание', kk: 'Қысқаша' },
  language: { en: 'Its language', ru: 'Язык содержания', kk: 'Қысқаша тілі' },
  note: { en: 'Note', ru: 'Примечание', kk: 'Ескертпе' },
  credit: { en: 'Photo credit', ru: 'Автор снимка', kk: 'Сурет авторы' },
  rights: { en: 'Photo rights', ru: 'Права на снимок', kk: 'Сурет құқықтары' },
  graphic: { en: 'Graphic photo', ru: 'Тяжёлый снимок', kk: 'Ауыр көрініс' },
  sources: { en: 'Sources', ru: 'Источники', kk: 'Дереккөздер' },
  'source-links': { en: 'Source links', ru: 'Ссылки на источники', kk: 'Дереккөз сілтемелері' },
  status: { en: 'Emergency status', ru: 'Чрезвычайные меры', kk: 'Төтенше шаралар' },
  severity: { en: 'Severity', ru: 'Строгость', kk: 'Қатаңдығы' },
  'most-severe': {
    en: 'Most severe so far',
    ru: 'Самый строгий режим',
    kk: 'Ең қатаң режим',
  },
  toll: {
    en: 'Killed, as claimed',
    ru: 'Погибшие, по данным',
    kk: 'Қаза тапқандар, дерек бойынша',
  },
  reports: { en: 'Reports', ru: 'Сообщений', kk: 'Хабар саны' },
  timezone: { en: 'Time zone', ru: 'Часовой пояс', kk: 'Уақыт белдеуі' },
  code: { en: 'ISO 3166-2', ru: 'Код ISO 3166-2', kk: 'ISO 3166-2 коды' },
  wikidata: { en: 'Wikidata', ru: 'Wikidata', kk: 'Wikidata' },
  from: { en: 'In force from', ru: 'Действует с', kk: 'Күшіне енген күні' },
  until: { en: 'Announced end', ru: 'Объявленный конец', kk: 'Жарияланған мерзімі' },
  hours: { en: 'Hours', ru: 'Часы', kk: 'Сағаттары' },
  link: { en: 'Page', ru: 'Страница', kk: 'Беті' },
} as const satisfies Readonly<Record<string, Names>>;

export type DataHeading = keyof typeof DATA_HEADINGS;

/** The state of a claim that nothing has ended. */
export const STANDS: Names = { en: 'stands', ru: 'остаётся в силе', kk: 'күшінде' };

/** A photo that is covered until asked for. */
export const GRAPHIC: Names = { en: 'graphic', ru: 'тяжёлый снимок', kk: 'ауыр көрініс' };

/** What a data set has. */
export const DATA_TITLES = {
  reports: { en: 'Reports', ru: 'Сообщения', kk: 'Хабарлар' },
  places: { en: 'Places', ru: 'Места', kk: 'Жерлер' },
  measures: { en: 'Emergency measures', ru: 'Чрезвычайные меры', kk: 'Төтенше шаралар' },
} as const satisfies Readonly<Record<string, Names>>;

/** What a record of a place's situation is. */
export const DATA_RECORDS = {
  place: { en: 'place', ru: 'место', kk: 'орын' },
  measure: { en: 'emergency measure', ru: 'чрезвычайная мера', kk: 'төтенше шара' },
  headline: { en: 'headline figure', ru: 'основные данные', kk: 'негізгі деректер' },
  disputed: {
    en: 'disputes the headline figure',
    ru: 'расходится с основными данными',
    kk: 'негізгі деректермен келіспейді',
  },
  'also-claimed': { en: 'also claimed', ru: 'также сообщалось', kk: 'қосымша хабарланған' },
  subset: { en: 'part of the group', ru: 'часть группы', kk: 'топтың бір бөлігі' },
  event: { en: 'count of one event', ru: 'данные об одном событии', kk: 'бір оқиғаның деректері' },
  earlier: { en: 'earlier figure', ru: 'прежние данные', kk: 'бұрынғы деректер' },
  ended: { en: 'no longer stands', ru: 'утратило силу', kk: 'күшін жойды' },
  photo: { en: 'photo', ru: 'фотография', kk: 'фотосурет' },
} as const satisfies Readonly<Record<string, Names>>;

export type DataRecord = keyof typeof DATA_RECORDS;
