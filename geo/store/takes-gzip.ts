/** The same as in next.config.js, which sets Content-Encoding by it: Next takes that header from a route's answer. */
const TAKES_GZIP = /^(?!.*gzip\s*;\s*q=0(?:\.0*)?\s*(?:,|$)).*gzip/;

/** Whether whoever asks takes an answer gzipped. */
export const takesGzip = ({ headers }: Request) =>
  TAKES_GZIP.test(headers.get('Accept-Encoding') ?? '');
