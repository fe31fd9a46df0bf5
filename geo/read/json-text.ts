import { printParseErrorCode, visit, type JSONPath } from 'jsonc-parser';
import { quote, type Problem, type TextPosition } from './problem.ts';

/** A key that stands twice in one object; JSON.parse would silently take the last. */
export interface DuplicateKey {
  readonly path: JSONPath;
  readonly position: TextPosition;
}

export interface JsonText {
  /** Undefined where the text is no JSON. */
  readonly value: unknown;
  readonly duplicates: readonly DuplicateKey[];
  readonly problems: readonly Problem[];
}

interface SyntaxFault {
  /** The parser's name of the fault. */
  readonly code: string;
  readonly at: TextPosition;
  readonly found: string;
}

/** Reads strict JSON (RFC 8259), with the position of the first fault and every duplicate key. */
export function readJsonText(file: string, text: string): JsonText {
  const content = text.startsWith('\uFEFF') ? text.slice(1) : text;
  if (content.trim() === '') return unreadable(file, 'is empty', 'write JSON');
  try {
    const { faults, duplicates } = inspect(content);
    const [fault] = faults;
    if (fault !== undefined) return unreadable(file, ...describeFault(fault), fault.at);
    return { value: JSON.parse(content), duplicates, problems: [] };
  } catch (error) {
    if (error instanceof SyntaxError) return unreadable(file, 'is no JSON', error.message);
    if (error instanceof RangeError) return unreadable(file, 'is nested too deeply', 'flatten it');
    throw error;
  }
}

function unreadable(file: string, wrong: string, right: string, position?: TextPosition): JsonText {
  const problem: Problem = { file, position, wrong, right, effect: 'file-left-out' };
  return { value: undefined, duplicates: [], problems: [problem] };
}

function inspect(text: string) {
  const faults: SyntaxFault[] = [];
  const duplicates: DuplicateKey[] = [];
  const keys: Set<string>[] = [];
  visit(
    text,
    {
      onObjectBegin: () => void keys.push(new Set()),
      onObjectEnd: () => void keys.pop(),
      onObjectProperty: (key, _offset, _length, line, character, path) => {
        const position = { line: line + 1, column: character + 1 };
        if (keys.at(-1)?.has(key)) duplicates.push({ path: [...path(), key], position });
        keys.at(-1)?.add(key);
      },
      onError: (code, offset, length, line, character) => {
        const at = { line: line + 1, column: character + 1 };
        faults.push({
          code: printParseErrorCode(code),
          at,
          found: text.slice(offset, offset + length),
        });
      },
    },
    { disallowComments: true, allowTrailingComma: false },
  );
  return { faults, duplicates };
}

const EXPECTED: Readonly<Record<string, string>> = {
  PropertyNameExpected: 'write a key in double quotes, and no comma after the last',
  ValueExpected: 'write a value, and no comma after the last',
  ColonExpected: 'write a colon after the key',
  CommaExpected: 'write a comma between two values',
  CloseBraceExpected: 'close the object with }',
  CloseBracketExpected: 'close the list with ]',
  EndOfFileExpected: 'end the file after the first value',
  InvalidCommentToken: 'take the comment out, JSON has none',
  UnexpectedEndOfString: 'end the text with a double quote on its line',
  InvalidCharacter: 'write line breaks and tabs in a text as \\n and \\t',
  InvalidEscapeCharacter: 'after a backslash write one of " \\ / b f n r t u',
  InvalidUnicode: 'after \\u write four hexadecimal digits',
};

const NUMBERS_JSON_LACKS = new Set(['NaN', 'Infinity', '-Infinity', 'undefined']);

function describeFault({ code, found }: SyntaxFault): [wrong: string, right: string] {
  if (NUMBERS_JSON_LACKS.has(found)) {
    return [`has ${found}, which JSON does not have`, 'write a number, or null for none'];
  }
  const wrong = found === '' ? 'ends too early' : `has a fault in its JSON at ${quote(found)}`;
  return [wrong, EXPECTED[code] ?? 'write a text in double quotes, a number, true, false or null'];
}
