import { expect, test } from 'vitest';
import { remembered } from './remembered.ts';

test('the same question is worked out once, another one anew', () => {
  const asked: string[] = [];
  const answer = remembered((number: number, text: string) => {
    asked.push(text);
    return `${number} ${text}`;
  });
  expect([answer(1, 'a'), answer(1, 'b'), answer(1, 'a')]).toEqual(['1 a', '1 b', '1 a']);
  expect(asked).toEqual(['a', 'b']);
});
