import { IntlMessageFormat } from 'intl-messageformat';
import { describe, expect, it } from 'vitest';
import { LANGUAGES, type Language } from '#geo/model/language.ts';
import { sayIn, type MessageKey } from './messages.ts';
import { en } from './messages/en.ts';
import { kk } from './messages/kk.ts';
import { ru } from './messages/ru.ts';

const MESSAGES: Readonly<Record<Language, Readonly<Record<MessageKey, string>>>> = { en, ru, kk };
/** Element types of ICU messages: what is an argument, and which of them is a number. */
const [LITERAL, PLURAL, POUND, TAG] = [0, 6, 7, 8];
const KEYS = Object.keys(en) as MessageKey[];

type Element = ReturnType<IntlMessageFormat['getAst']>[number];

/** The names of a message's arguments and, for plurals, that they are numbers. */
function argumentsOf(elements: readonly Element[]): Map<string, 'text' | 'number'> {
  const found = new Map<string, 'text' | 'number'>();
  for (const element of elements) {
    const type: number = element.type;
    if (!('value' in element) || type === LITERAL || type === POUND || type === TAG) continue;
    found.set(element.value, type === PLURAL ? 'number' : (found.get(element.value) ?? 'text'));
    const options = 'options' in element ? Object.values(element.options) : [];
    for (const option of options) {
      for (const [name, kind] of argumentsOf(option.value)) {
        if (kind === 'number' || !found.has(name)) found.set(name, kind);
      }
    }
  }
  return found;
}

const readMessage = (text: string) =>
  argumentsOf(new IntlMessageFormat(text, 'en', undefined, { ignoreTag: true }).getAst());

/** These only choose among forms; a language with one form does without. */
const CHOOSING = new Set(['count', 'form', 'total', 'group']);
const namesIn = (text: string) =>
  [...readMessage(text).keys()].filter((name) => !CHOOSING.has(name)).toSorted();

/** Latin words that stand in Russian and Kazakh text: keys of a keyboard, names of data, English by its own name. */
const ALLOWED_LATIN = [
  ...['Tab', 'Enter', 'Escape', 'English', 'GeoJSON', 'Telegram', 'Atom', 'QR', 'CSL', 'JSON'],
  ...['OpenStreetMap', 'GeoNames', 'Natural', 'Earth'],
];

function literalsOf(text: string): string {
  const inside = (elements: readonly Element[]): string[] =>
    elements.flatMap((element) => {
      const type: number = element.type;
      if (type === LITERAL && 'value' in element) return [element.value];
      return 'options' in element
        ? Object.values(element.options).flatMap((option) => inside(option.value))
        : [];
    });
  return inside(new IntlMessageFormat(text, 'en', undefined, { ignoreTag: true }).getAst()).join(
    ' ',
  );
}

describe('the messages', () => {
  it.each(['ru', 'kk'] as const)('are all there in %s, and no more', (language) => {
    expect(Object.keys(MESSAGES[language]).toSorted()).toEqual(KEYS.toSorted());
  });

  it.each(['ru', 'kk'] as const)('name the same arguments in %s as in English', (language) => {
    for (const key of KEYS) {
      expect({ key, names: namesIn(MESSAGES[language][key]) }).toEqual({
        key,
        names: namesIn(en[key]),
      });
    }
  });

  it.each(['ru', 'kk'] as const)(
    'need no choosing argument in %s that English lacks',
    (language) => {
      for (const key of KEYS) {
        const given = new Set(['form', ...readMessage(en[key]).keys()]);
        const wanted = [...readMessage(MESSAGES[language][key]).keys()];
        expect({ key, more: wanted.filter((name) => !given.has(name)) }).toEqual({ key, more: [] });
      }
    },
  );

  it.each(LANGUAGES)('can each be said in %s', (language) => {
    const say = sayIn(language);
    for (const key of KEYS) {
      const kinds = [...readMessage(en[key]), ...readMessage(MESSAGES[language][key])];
      for (const count of [0, 1, 2, 5, 11, 21, 101]) {
        const values = kinds.map(([name, kind]) => [name, kind === 'number' ? count : 'text']);
        expect(say(key, Object.fromEntries(values))).toMatch(/\S/);
      }
    }
  });

  it.each(['ru', 'kk'] as const)('have no English left in %s', (language) => {
    for (const key of KEYS) {
      const words = literalsOf(MESSAGES[language][key]).match(/[A-Za-z]+/g) ?? [];
      expect({ key, words: words.filter((word) => !ALLOWED_LATIN.includes(word)) }).toEqual({
        key,
        words: [],
      });
    }
  });

  it('have the letters of their language', () => {
    const kazakh = KEYS.filter((key) => key !== 'language.ru').map((key) => literalsOf(kk[key]));
    const russian = KEYS.filter((key) => key !== 'language.kk').map((key) => literalsOf(ru[key]));
    expect(russian.filter((text) => /[әғқңөұүһі]/i.test(text))).toEqual([]);
    expect(kazakh.filter((text) => /[ёщ]/i.test(text))).toEqual([]);
    for (const letter of 'әғқңөұүі') expect(kazakh.join(' ')).toContain(letter);
  });
});

describe('saying a message', () => {
  it('names the message and what was given where a value is missing', () => {
    expect(() => sayIn('en')('time.as-of')).toThrow(/"time\.as-of" \(en\).*given \(none\)/);
  });

  it('names a key that no language has', () => {
    expect(() => sayIn('kk')('no.such' as MessageKey)).toThrow(/There is no message "no\.such"/);
  });
});
