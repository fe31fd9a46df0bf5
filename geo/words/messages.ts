import { IntlMessageFormat } from 'intl-messageformat';
import type { Language } from '#geo/model/language.ts';
import { LOCALES } from './locales.ts';
import { en } from './messages/en.ts';
import { kk } from './messages/kk.ts';
import { ru } from './messages/ru.ts';

export type MessageKey = keyof typeof en;
/** What stands in a message's places: texts as they are, numbers to choose a plural by. */
export type Values = Readonly<Record<string, string | number>>;
export type Say = (key: MessageKey, values?: Values) => string;

const MESSAGES: Readonly<Record<Language, Readonly<Record<MessageKey, string>>>> = { en, ru, kk };

/**
 * The messages of a language; each is parsed when first said.
 * @throws Error, in what it returns, where the key is unknown or a value is missing.
 */
export function sayIn(language: Language): Say {
  const formats = new Map<MessageKey, IntlMessageFormat>();
  return (key, values = {}) => {
    const format = formats.get(key) ?? parse(language, key);
    formats.set(key, format);
    try {
      return String(format.format({ ...values }));
    } catch (cause) {
      const given = Object.keys(values).join(', ') || 'none';
      throw new Error(
        `The message "${key}" (${language}) could not be said with the values given (${given}): pass each value it names.`,
        { cause },
      );
    }
  };
}

function parse(language: Language, key: MessageKey): IntlMessageFormat {
  const text: string | undefined = MESSAGES[language][key];
  if (text === undefined) {
    throw new Error(
      `There is no message "${key}": add it to geo/words/messages in every language.`,
    );
  }
  return new IntlMessageFormat(text, LOCALES[language], undefined, { ignoreTag: true });
}
