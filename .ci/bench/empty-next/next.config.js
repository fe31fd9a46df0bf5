import path from 'node:path';

/** Built in a copy three folders below the project's, whose packages it uses. */
export default {
  reactStrictMode: true,
  poweredByHeader: false,
  turbopack: { root: path.resolve(import.meta.dirname, '..', '..', '..') },
};
