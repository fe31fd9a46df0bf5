/** What XML 1.0 has no way to write, and a report may hold. */
const UNWRITABLE = /[^\t\n\r\u{20}-\u{D7FF}\u{E000}-\u{FFFD}\u{10000}-\u{10FFFF}]/gu;

/** The text with the sign for an unknown one in place of every character that no XML can hold. */
export const writableInXml = (text: string) => text.replaceAll(UNWRITABLE, '\uFFFD');
