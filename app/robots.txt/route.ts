import { dataRoute } from '#geo/store/data-route.ts';
import { answerRobots } from '#geo/store/sitemap-answers.ts';

export const { GET, HEAD, OPTIONS, POST, PUT, PATCH, DELETE } = dataRoute(answerRobots);
