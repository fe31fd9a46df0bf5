import { expect, test } from 'vitest';
import { oncePer } from './once-per.ts';

test('a subject is worked out once, another one anew', () => {
  const asked: number[] = [];
  const idOf = oncePer(({ id }: { readonly id: number }) => {
    asked.push(id);
    return id;
  });
  const [one, other] = [{ id: 1 }, { id: 2 }];
  expect([idOf(one), idOf(other), idOf(one)]).toEqual([1, 2, 1]);
  expect(asked).toEqual([1, 2]);
});
