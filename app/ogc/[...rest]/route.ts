import { dataRoute } from '#geo/store/data-route.ts';
import { answerUnknown } from '#geo/store/ogc-answers.ts';

export const { GET, HEAD, OPTIONS, POST, PUT, PATCH, DELETE } = dataRoute(answerUnknown);
