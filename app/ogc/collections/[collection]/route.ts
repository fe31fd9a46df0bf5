import { compressed } from '#geo/store/content-coding.ts';
import { dataRoute } from '#geo/store/data-route.ts';
import { answerCollection } from '#geo/store/ogc-answers.ts';

export const { GET, HEAD, OPTIONS, POST, PUT, PATCH, DELETE } = dataRoute(
  answerCollection,
  compressed,
);
