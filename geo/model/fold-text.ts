/** Kazakh letters, and the Russian ones that stand for them on a keyboard without. */
const RUSSIAN_FOR: Readonly<Record<string, string>> = {
  ...{ ә: 'а', ғ: 'г', қ: 'к', ң: 'н', ө: 'о' },
  ...{ ұ: 'у', ү: 'у', һ: 'х', і: 'и' },
};

/** A text for comparing: lower case, no diacritics, Kazakh letters as a Russian keyboard has them. */
export const foldText = (text: string): string =>
  text
    .normalize('NFKD')
    .replaceAll(/\p{M}/gu, '')
    .toLowerCase()
    .replaceAll(/[әғқңөұүһі]/gu, (letter) => RUSSIAN_FOR[letter] ?? letter);
