import { answerCitation } from '#geo/store/citation-answer.ts';
import { dataRoute } from '#geo/store/data-route.ts';

export const { GET, HEAD, OPTIONS, POST, PUT, PATCH, DELETE } = dataRoute(answerCitation);
