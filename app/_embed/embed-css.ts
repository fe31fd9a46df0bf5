import { readFile } from 'node:fs/promises';
import path from 'node:path';
import placeSymbol from '#components/map/place-symbol.module.css';
import staticMap from '#components/map/static-map.module.css';
import statusMark from '#components/status/status-mark.module.css';

/** Next gives a route handler the names of a module's classes, and to nobody its rules (16.4.5): they are read. */
const MODULES = [
  ['map/static-map.module.css', staticMap],
  ['map/place-symbol.module.css', placeSymbol],
  ['status/status-mark.module.css', statusMark],
  ['embed/embed.css', {}],
] as const;

let made: Promise<string> | null = null;

/** The style sheet of an embed, with the names its classes have in what is drawn. */
export function embedCss(): Promise<string> {
  made ??= Promise.all(MODULES.map(([file, names]) => readCss(file, names))).then((sheets) =>
    sheets.join(''),
  );
  return made;
}

const COMMENT = /\/\*[^]*?\*\//g;
/** A class of a selector: what is followed by a block, not by the end of one. */
const CLASS = /\.(?<name>[a-z][\w-]*)(?=[^{}]*\{)/gi;

async function readCss(file: string, names: Readonly<Record<string, string>>): Promise<string> {
  // As the site runs it: from the project's folder.
  const sheet = path.join(process.cwd(), 'components', file);
  const css = await readFile(/* turbopackIgnore: true */ sheet, 'utf8');
  return css
    .replaceAll(COMMENT, '')
    .replaceAll(/\s+/g, ' ')
    .replaceAll(/ ?(?<mark>[{};:,>]) /g, '$<mark>')
    .replaceAll(CLASS, (match, name: string) => (names[name] ? `.${names[name]}` : match));
}
