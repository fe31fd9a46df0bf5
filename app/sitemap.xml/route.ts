import { dataRoute } from '#geo/store/data-route.ts';
import { answerSitemapIndex } from '#geo/store/sitemap-answers.ts';

export const { GET, HEAD, OPTIONS, POST, PUT, PATCH, DELETE } = dataRoute(answerSitemapIndex);
