import { dataRoute } from '#geo/store/data-route.ts';
import { answerOembed } from '#geo/store/oembed-answers.ts';

export const { GET, HEAD, OPTIONS, POST, PUT, PATCH, DELETE } = dataRoute(answerOembed);
