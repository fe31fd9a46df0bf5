/**
 * Writes a parameter of the address, in place: no entry of the history, the others as they were written.
 * @param value null takes it away.
 */
export function writeParameter(key: string, value: string | null): void {
  const address = new URL(window.location.href);
  const before = address.search;
  // By hand, so that slashes and colons stay readable.
  const query = before
    .slice(1)
    .split('&')
    .filter((pair) => pair !== '' && !pair.startsWith(`${key}=`))
    .concat(value === null ? [] : `${key}=${value}`)
    .join('&');
  const search = query === '' ? '' : `?${query}`;
  if (search === before) return;
  window.history.replaceState(null, '', `${address.pathname}${search}${address.hash}`);
}
