/**
 * What is made anew as soon as the files of a story change. A proxy in front may hand out the same for a second, so that a
 * rush asks us once a second; the last one while it fetches the next; and for a day while we cannot be reached. Browsers
 * ask again.
 */
export const FOLLOWS_CHANGES =
  'public, max-age=0, s-maxage=1, stale-while-revalidate=5, stale-if-error=86400';
