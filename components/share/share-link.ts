import { PARAMETERS } from '#geo/links/parameters.ts';
import type { Moment } from '#geo/model/moment.ts';

/** What of the reader's view goes along with the link. */
export interface Sharing {
  /** The part of the map that they see. */
  readonly view: boolean;
  /** The moment that they see: of now the one at which the page was drawn. */
  readonly moment: boolean;
}

/**
 * The address to share, for the address that the browser shows. Parameters stay as they were written.
 * @param now When the page was drawn: the moment of an address that has none.
 */
export function shareLink(address: string, { view, moment }: Sharing, now: Moment): string {
  const url = new URL(address);
  const pairs = url.search
    .slice(1)
    .split('&')
    .filter((pair) => pair !== '');
  const has = (key: string) => pairs.some((pair) => pair.startsWith(`${key}=`));
  const left = [...(view ? [] : [VIEW]), ...(moment ? [] : [AT])];
  const kept = pairs.filter((pair) => !left.some((key) => pair.startsWith(`${key}=`)));
  const pinned = moment && !has(AT) ? [`${AT}=${PARAMETERS.at.format(now)}`] : [];
  const query = [...kept, ...pinned].join('&');
  return `${url.origin}${url.pathname}${query === '' ? '' : `?${query}`}`;
}

const VIEW = PARAMETERS.view.key;
const AT = PARAMETERS.at.key;

/** What an address says by itself. */
export function sharingOf(address: string): Sharing {
  const { searchParams } = new URL(address);
  return { view: searchParams.has(VIEW), moment: searchParams.has(AT) };
}
