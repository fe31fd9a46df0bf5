/** More than a page says; what a screen that is on for weeks has said is not kept for long. */
const MOST = 1000;

/** The function with its answers remembered by its arguments, written down; all forgotten when they are many. */
export function remembered<Arguments extends readonly (string | number)[]>(
  answer: (...given: Arguments) => string,
): (...given: Arguments) => string {
  const answers = new Map<string, string>();
  return (...given) => {
    const key = given.join('|');
    const known = answers.get(key);
    if (known !== undefined) return known;
    const made = answer(...given);
    if (answers.size >= MOST) answers.clear();
    answers.set(key, made);
    return made;
  };
}
