const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/** A text for HTML, in an element or in a quoted attribute. */
export const escapeHtml = (text: string) =>
  text.replaceAll(/[&<>"']/gu, (letter) => ENTITIES[letter] ?? letter);
