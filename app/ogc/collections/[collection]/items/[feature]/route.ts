import { compressed } from '#geo/store/content-coding.ts';
import { dataRoute } from '#geo/store/data-route.ts';
import { answerFeature } from '#geo/store/ogc-item-answers.ts';

export const { GET, HEAD, OPTIONS, POST, PUT, PATCH, DELETE } = dataRoute(
  answerFeature,
  compressed,
);
