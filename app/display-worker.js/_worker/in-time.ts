import type { WorkboxPlugin } from 'workbox-core/types.js';

const LONGEST_MILLISECONDS = 20_000;

/**
 * Gives up on an answer that does not come: without HTTP/2 a browser has six connections to a server, and those that wait
 * for ever in a network that swallows everything would leave none to come back by.
 */
export const inTime: WorkboxPlugin = {
  requestWillFetch: async ({ request }) => {
    const limit = AbortSignal.timeout(LONGEST_MILLISECONDS);
    return new Request(request, { signal: AbortSignal.any([request.signal, limit]) });
  },
};
