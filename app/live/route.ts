import { dataRoute } from '#geo/store/data-route.ts';
import { answerLive } from '#geo/store/live-answer.ts';

/** As it is at each request. */
export const dynamic = 'force-dynamic';

export const { GET, HEAD, OPTIONS, POST, PUT, PATCH, DELETE } = dataRoute(answerLive);
