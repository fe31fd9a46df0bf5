import { DATA_PARAMETERS, readFilter } from '#geo/links/data-parameters.ts';
import { DATA_TYPES, type DataFormat } from '#geo/links/data-links.ts';
import { parameterReader, type ParameterReader } from '#geo/links/parameter-reader.ts';
import { isLanguage, type Language } from '#geo/model/language.ts';
import { recordOf } from '#geo/model/record-of.ts';
import { csvText } from '#geo/write/csv-text.ts';
import type { DataSet, DataSetting } from '#geo/write/data-set.ts';
import { geojsonText } from '#geo/write/geojson-text.ts';
import { kmlText } from '#geo/write/kml-text.ts';
import { measureData } from '#geo/write/measure-data.ts';
import { placeData } from '#geo/write/place-data.ts';
import { reportData } from '#geo/write/report-data.ts';
import { situationData } from '#geo/write/situation-data.ts';
import { conditionalAnswer, etagOf } from './conditional-answer.ts';
import { settingOf } from './data-setting.ts';
import { findStory } from './find-story.ts';
import { badParametersAnswer, notFoundAnswer } from './problem-answer.ts';
import { FRESH_FOR_A_MINUTE } from './text-answer.ts';
import { streamOf } from './text-stream.ts';

/** Answers of the routes of open data. */

interface Asked {
  readonly lang: string;
  readonly story: string;
}

/** `…/reports.geojson`, `.csv`, `.kml`: filtered as a page is, from a moment on where `since` says one. */
export const reportsAnswer = (format: DataFormat) =>
  answering((request, setting, reader) => {
    const { story } = setting;
    const filter = readFilter(reader, story);
    const since = reader.one(DATA_PARAMETERS.since, story.settings.timezone);
    return answerData(request, { format, setting, reader }, reportData(setting, { filter, since }));
  });

/** `…/places.geojson`, `.csv`, `.kml` */
export const placesAnswer = (format: DataFormat) =>
  answering((request, setting, reader) =>
    answerData(request, { format, setting, reader }, placeData(setting)),
  );

/** `…/measures.geojson` */
export const measuresAnswer = answering((request, setting, reader) =>
  answerData(request, { format: 'geojson', setting, reader }, measureData(setting)),
);

/** `…/PLACE/situation.geojson`, `.csv`, `.kml` */
export const situationAnswer =
  (format: DataFormat) => (request: Request, asked: Asked & { readonly place: string }) =>
    answering(async (_request, setting, reader) => {
      const place = recordOf(setting.story.places, asked.place);
      if (!place) return notFoundAnswer(`The story has no place "${asked.place}".`);
      return answerData(request, { format, setting, reader }, situationData(setting, place));
    })(request, asked);

type Make = (request: Request, setting: DataSetting, reader: ParameterReader) => Promise<Response>;

/** An answer about a story, as of the moment that its address asks for. */
function answering(make: Make) {
  return async (request: Request, { lang, story: id }: Asked): Promise<Response> => {
    const story = await findStory(id);
    if (!story || !isLanguage(lang)) return notFoundAnswer(`There is no story "${id}".`);
    const reader = parameterReader(new URL(request.url).searchParams);
    const zone = story.settings.timezone;
    const at = reader.one(DATA_PARAMETERS.at, zone);
    const setting = settingOf(story, { language: lang, at, zone });
    return make(request, setting, reader);
  };
}

interface Answering {
  readonly format: DataFormat;
  readonly setting: DataSetting;
  readonly reader: ParameterReader;
}

/** The data as a stream, record by record; 400 where the address asked for what there is not. */
async function answerData<Item>(
  request: Request,
  { format, setting, reader }: Answering,
  data: DataSet<Item>,
): Promise<Response> {
  const problems = reader.problems();
  if (problems.length > 0) return badParametersAnswer(problems);
  const { pathname, search } = new URL(request.url);
  const { revision } = setting.story;
  const { language } = setting.words;
  const headers = {
    'Content-Type': format === 'csv' ? `${DATA_TYPES.csv}; charset=utf-8` : DATA_TYPES[format],
    'Cache-Control': FRESH_FOR_A_MINUTE,
    ETag: etagOf([pathname, search, language, revision, setting.moment].join(' ')),
  };
  return conditionalAnswer(request, headers, () => {
    return new Response(streamOf(WRITERS[format](data, language)), { headers });
  });
}

type Write = <Item>(data: DataSet<Item>, language: Language) => Generator<string>;

const WRITERS: Readonly<Record<DataFormat, Write>> = {
  geojson: geojsonText,
  csv: csvText,
  kml: kmlText,
};
