import path from 'node:path';

/** The project's folder: every script of .ci works from here, wherever it is called. */
export const projectFolder = path.dirname(import.meta.dirname);

/** Node 24, which the project brings along; the Node that started this script may be older. */
export const projectNode = path.join(projectFolder, 'node_modules', '.bin', 'node');

/** Where what was installed, built and tested is remembered between two runs. */
export const rememberedFolder = path.join(projectFolder, 'node_modules', '.cache', 'incident-map');

/** The path of a file inside an installed package. */
export function installed(...parts) {
  return path.join(projectFolder, 'node_modules', ...parts);
}

/** The environment for tools: nothing phones home, and Node 24 comes first on the PATH. */
export function toolEnvironment(extra = {}) {
  return {
    ...process.env,
    NEXT_TELEMETRY_DISABLED: '1',
    PATH: `${installed('.bin')}${path.delimiter}${process.env.PATH ?? ''}`,
    ...extra,
  };
}
