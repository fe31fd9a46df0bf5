/** The code that puts an embed into a page. */
export interface EmbedCode {
  /** The embed's address in full. */
  readonly src: string;
  /** What it shows: a frame without a name is nothing to who hears the page. */
  readonly title: string;
  /** Pixels or, with a sign, per cent. */
  readonly width: string;
  /** Pixels; what it has until, or unless, it tells its own. */
  readonly height: number;
  /** The address in full of the script that gives it the height that it tells; null: none. */
  readonly script: string | null;
}

/** As HTML, without handlers and inline styles: a strict policy of its host blocks nothing of it. */
export function embedCode({ src, title, width, height, script }: EmbedCode): string {
  const frame = `<iframe src="${escaped(src)}" title="${escaped(title)}" width="${escaped(width)}" height="${height}" loading="lazy" frameborder="0"></iframe>`;
  return script === null ? frame : `${frame}\n<script async src="${escaped(script)}"></script>`;
}

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
};

/** A text of an element or of a quoted attribute, in HTML and in XML. */
export const escaped = (text: string) =>
  text.replaceAll(/[&<>"]/g, (sign) => ENTITIES[sign] ?? sign);
