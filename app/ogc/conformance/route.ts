import { compressed } from '#geo/store/content-coding.ts';
import { dataRoute } from '#geo/store/data-route.ts';
import { answerConformance } from '#geo/store/ogc-answers.ts';

export const { GET, HEAD, OPTIONS, POST, PUT, PATCH, DELETE } = dataRoute(
  answerConformance,
  compressed,
);
