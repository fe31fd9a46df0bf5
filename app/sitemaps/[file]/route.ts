import { dataRoute } from '#geo/store/data-route.ts';
import { answerSitemap } from '#geo/store/sitemap-answers.ts';

export const { GET, HEAD, OPTIONS, POST, PUT, PATCH, DELETE } = dataRoute(answerSitemap);
