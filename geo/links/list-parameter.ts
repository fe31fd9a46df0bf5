/** Several values of one parameter, separated by commas. */

/** Takes those of a vocabulary, in its order; null where the text has none of them. */
export const parseChoice =
  <Value extends string>(vocabulary: readonly Value[]) =>
  (text: string): readonly Value[] | null => {
    const asked = text.split(',');
    return orNull(vocabulary.filter((value) => asked.includes(value)));
  };

/** Takes what the pattern matches, each once, in the order of the alphabet; null where nothing does. */
export const parseNames =
  (pattern: RegExp) =>
  (text: string): readonly string[] | null => {
    const names = text.split(',').filter((name) => pattern.test(name));
    return orNull([...new Set(names)].toSorted());
  };

const orNull = <Value>(values: readonly Value[]) => (values.length > 0 ? values : null);

export const formatList = (values: readonly string[]): string =>
  values.map(encodeURIComponent).join(',');
