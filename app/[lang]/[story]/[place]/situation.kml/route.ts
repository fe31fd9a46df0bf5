import { compressed } from '#geo/store/content-coding.ts';
import { situationAnswer } from '#geo/store/data-answers.ts';
import { dataRoute } from '#geo/store/data-route.ts';

export const { GET, HEAD, OPTIONS, POST, PUT, PATCH, DELETE } = dataRoute(
  situationAnswer('kml'),
  compressed,
);
