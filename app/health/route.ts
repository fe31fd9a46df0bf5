import { dataRoute } from '#geo/store/data-route.ts';
import { answerHealth } from '#geo/store/health-answers.ts';

/** As it is at each request. */
export const dynamic = 'force-dynamic';

export const { GET, HEAD, OPTIONS, POST, PUT, PATCH, DELETE } = dataRoute(answerHealth);
