import { compressed } from '#geo/store/content-coding.ts';
import { dataRoute } from '#geo/store/data-route.ts';
import { answerReportsAtom } from '#geo/store/feed-answers.ts';

export const { GET, HEAD, OPTIONS, POST, PUT, PATCH, DELETE } = dataRoute(
  answerReportsAtom,
  compressed,
);
