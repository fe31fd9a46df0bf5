import { dataRoute } from '#geo/store/data-route.ts';
import { answerQr } from '#geo/store/qr-answer.ts';

export const { GET, HEAD, OPTIONS, POST, PUT, PATCH, DELETE } = dataRoute(answerQr);
