import type { Language } from '#geo/model/language.ts';
import type { StatusKey } from './style.ts';

/** What the map's own controls and legend say. */
export interface MapWords {
  readonly map: string;
  readonly zoomIn: string;
  readonly zoomOut: string;
  readonly wholeStory: string;
  readonly close: string;
  readonly openPage: string;
  readonly newest: string;
  readonly attribution: string;
  readonly reportsHere: string;
  readonly legend: {
    readonly heading: string;
    readonly title: string;
    /** An ended story's: each place with the most severe status it had. */
    readonly titleEnded: string;
    readonly status: Readonly<Record<StatusKey, string>>;
    readonly past: string;
    readonly inherited: string;
    readonly size: string;
    readonly words: string;
    readonly disputed: string;
  };
}

export const MAP_WORDS: Readonly<Record<Language, MapWords>> = {
  en: {
    map: 'Map',
    zoomIn: 'Zoom in',
    zoomOut: 'Zoom out',
    wholeStory: 'Whole map',
    close: 'Close',
    openPage: 'All that is known',
    newest: 'Newest report',
    attribution: '© OpenStreetMap contributors · GeoNames · Natural Earth',
    reportsHere: 'Reports at this point',
    legend: {
      heading: 'Legend',
      title: 'Status',
      titleEnded: 'The most severe status each place had',
      status: {
        extreme: 'Extreme: counter-terrorist operation, red level',
        severe: 'Severe: state of emergency',
        moderate: 'Moderate: curfew, internet shutdown, movement limits',
        minor: 'Minor: airport closure, gathering ban, advice',
        ended: 'Ended',
        'not-stated': 'Not stated',
      },
      past: 'Thin edge: no longer in force',
      inherited: 'Lighter: through the area around it',
      size: 'Killed, as claimed of the place',
      words: 'Hatched: a number given in words',
      disputed: 'Double ring: disputed',
    },
  },
  ru: {
    map: 'Карта',
    zoomIn: 'Приблизить',
    zoomOut: 'Отдалить',
    wholeStory: 'Вся карта',
    close: 'Закрыть',
    openPage: 'Всё, что известно',
    newest: 'Последнее сообщение',
    attribution: '© участники OpenStreetMap · GeoNames · Natural Earth',
    reportsHere: 'Сообщения из этой точки',
    legend: {
      heading: 'Условные обозначения',
      title: 'Режим',
      titleEnded: 'Самый строгий режим, который действовал в каждом месте',
      status: {
        extreme: 'Крайний: контртеррористическая операция, красный уровень',
        severe: 'Строгий: чрезвычайное положение',
        moderate: 'Средний: комендантский час, отключение интернета, ограничение передвижения',
        minor: 'Слабый: закрытие аэропорта, запрет собраний, рекомендации',
        ended: 'Завершён',
        'not-stated': 'Не сообщалось',
      },
      past: 'Тонкий контур: больше не действует',
      inherited: 'Светлее: действует через окружающую территорию',
      size: 'Погибшие, по заявлениям об этом месте',
      words: 'Штриховка: число названо словами',
      disputed: 'Двойной контур: данные расходятся',
    },
  },
  kk: {
    map: 'Карта',
    zoomIn: 'Жақындату',
    zoomOut: 'Алыстату',
    wholeStory: 'Бүкіл карта',
    close: 'Жабу',
    openPage: 'Белгілі мәліметтің бәрі',
    newest: 'Соңғы хабар',
    attribution: '© OpenStreetMap қатысушылары · GeoNames · Natural Earth',
    reportsHere: 'Осы нүктедегі хабарлар',
    legend: {
      heading: 'Шартты белгілер',
      title: 'Режим',
      titleEnded: 'Әр жерде болған ең қатаң режим',
      status: {
        extreme: 'Аса қатаң: терроризмге қарсы операция, қызыл деңгей',
        severe: 'Қатаң: төтенше жағдай',
        moderate: 'Орташа: коменданттық сағат, интернетті өшіру, жүріп-тұруды шектеу',
        minor: 'Жеңіл: әуежайдың жабылуы, жиналысқа тыйым, кеңестер',
        ended: 'Аяқталды',
        'not-stated': 'Айтылмаған',
      },
      past: 'Жіңішке жиек: енді күшінде емес',
      inherited: 'Ашықтау: айналасындағы аумақ арқылы',
      size: 'Қаза тапқандар, осы жер туралы мәлімдеме бойынша',
      words: 'Штрихталған: сан сөзбен айтылған',
      disputed: 'Қос жиек: деректер қайшы',
    },
  },
};
