/**
 * Average advance widths in thousandths of the type size, measured on a humanist sans (Golos Text, regular): estimates,
 * good to a few per cent of a word, so that a server can lay out labels without a browser.
 */
const NARROW = /[ iljtfrI.,:;'’()|/-]/;
const WIDE = /[mwMWЖМШЩЫЮФжмшщыюф@%]/;
const UPPER = /\p{Lu}/u;
const CYRILLIC = /\p{Script=Cyrillic}/u;

/** The width of a line of text at a type size of 1. */
export function textWidth(text: string): number {
  let width = 0;
  for (const letter of text) width += advanceOf(letter);
  return width;
}

function advanceOf(letter: string): number {
  if (NARROW.test(letter)) return 0.33;
  if (WIDE.test(letter)) return UPPER.test(letter) ? 0.9 : 0.84;
  if (UPPER.test(letter)) return 0.69;
  return CYRILLIC.test(letter) ? 0.59 : 0.57;
}
