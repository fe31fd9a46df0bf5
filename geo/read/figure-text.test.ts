import { describe, expect, it } from 'vitest';
import { parseFigure } from './figure-text.ts';

const number = (qualifier: string, value: number) => ({ kind: 'number', qualifier, value });

describe('a figure as typed', () => {
  it.each([
    ['0', number('exact', 0)],
    ['12', number('exact', 12)],
    ['at least 12', number('at-least', 12)],
    ['At-least 12', number('at-least', 12)],
    ['over 1,000', number('over', 1000)],
    ['almost 400', number('almost', 400)],
    ['10-14', { kind: 'range', low: 10, high: 14 }],
    ['10 to 14', { kind: 'range', low: 10, high: 14 }],
    ['dozens', { kind: 'words', words: 'dozens' }],
  ])('"%s" keeps its word', (text, figure) => {
    expect(parseFigure(text)).toEqual(figure);
  });

  it.each(['', 'many', 'roughly 12', '-1', '1.5', 'twelve'])('"%s" is none', (text) => {
    expect(parseFigure(text)).toBeNull();
  });
});
