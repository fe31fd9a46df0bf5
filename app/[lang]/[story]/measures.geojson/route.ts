import { compressed } from '#geo/store/content-coding.ts';
import { measuresAnswer } from '#geo/store/data-answers.ts';
import { dataRoute } from '#geo/store/data-route.ts';

export const { GET, HEAD, OPTIONS, POST, PUT, PATCH, DELETE } = dataRoute(
  measuresAnswer,
  compressed,
);
