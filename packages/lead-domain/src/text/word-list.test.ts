import { describe, expect, it } from '@jest/globals';

import { wordList } from './word-list.ts';

describe('wordList', () => {
  it('takes words apart at spaces and line ends', () => {
    expect(wordList('\n  one two\n  سه \n')).toEqual(['one', 'two', 'سه']);
  });

  it('finds none in an empty text', () => {
    expect(wordList(' \n ')).toEqual([]);
  });
});
