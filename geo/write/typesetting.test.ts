import { describe, expect, test } from 'vitest';
import { breakLines, firstLines, type TextStyle } from './typesetting.ts';

const STYLE: TextStyle = { size: 10, weight: 400 };
/** Ten pixels a letter. */
const even = { widthOf: (text: string, { size }: TextStyle) => text.length * size };

describe('a text in lines', () => {
  const inLines = (text: string) => breakLines(text, STYLE, 100, even);

  test('breaks between words, and no line is wider than there is room', () => {
    expect(inLines('state of emergency in force')).toEqual(['state of', 'emergency', 'in force']);
  });

  test('fills a line to its last pixel', () => {
    expect(inLines('12345 1234')).toEqual(['12345 1234']);
  });

  test('breaks after a hyphen inside a word, and never before a number', () => {
    expect(inLines('counter-terrorist')).toEqual(['counter-', 'terrorist']);
    expect(inLines('from 1000-1200')).toEqual(['from', '1000-1200']);
  });

  test('keeps together what a no-break space joins', () => {
    expect(inLines('dead: 12\u00a0000')).toEqual(['dead:', '12\u00a0000']);
  });

  test('leaves a word whole that is wider than a line', () => {
    expect(inLines('a counterterrorism b')).toEqual(['a', 'counterterrorism', 'b']);
  });

  test('is none where there is no text', () => {
    expect(inLines('')).toEqual([]);
  });
});

describe('the first lines of a text', () => {
  const first = (most: number) =>
    firstLines(['one two', 'three four', 'five'], most, STYLE, 100, even);

  test('are all of it where there is room', () => {
    expect(first(3)).toEqual(['one two', 'three four', 'five']);
  });

  test('end after a whole word', () => {
    expect(first(2)).toEqual(['one two', 'three…']);
    expect(first(1)).toEqual(['one two…']);
  });
});
