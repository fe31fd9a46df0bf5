import { answerPreview } from '#app/_pages/preview-answer.ts';
import { dataRoute } from '#geo/store/data-route.ts';

export const { GET, HEAD, OPTIONS, POST, PUT, PATCH, DELETE } = dataRoute(answerPreview);
