import type { WorkboxPlugin } from 'workbox-core/types.js';

/** An answer that is not what was asked for: an error, a proxy's page, the login page of a hotel's network. */
class BadAnswer extends Error {}

/**
 * Lets an answer through only where it is one of ours, of the type that belongs there; any other counts as no answer, so
 * that what is kept stays and is shown.
 * @param isGood What else has to hold, of the text of an answer.
 */
export function goodAnswers(type: RegExp, isGood?: (text: string) => boolean): WorkboxPlugin {
  return {
    fetchDidSucceed: async ({ request, response }) => {
      const isOurs = response.ok && !response.redirected && response.type !== 'opaque';
      if (!isOurs || !type.test(response.headers.get('Content-Type') ?? '')) {
        throw new BadAnswer(`${request.url} answered ${response.status}.`);
      }
      if (isGood && !isGood(await response.clone().text())) {
        throw new BadAnswer(`${request.url} answered with another page.`);
      }
      return response;
    },
  };
}
