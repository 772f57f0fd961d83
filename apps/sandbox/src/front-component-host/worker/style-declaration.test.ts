import { expect, it } from '@jest/globals';
import { createStyleDeclaration } from './style-declaration.ts';

it('tells the whole text after each change, under CSS names', () => {
  const told: string[] = [];
  const style = createStyleDeclaration((text) => told.push(text));
  style.backgroundColor = 'red';
  style.setProperty('--x', '1px');
  style.cssFloat = 'left';
  style.backgroundColor = '';
  expect(told).toEqual([
    'background-color:red',
    'background-color:red;--x:1px',
    'background-color:red;--x:1px;float:left',
    '--x:1px;float:left',
  ]);
  expect(style.getPropertyValue('--x')).toBe('1px');
});

it('takes a text as a whole, with addresses in it', () => {
  const style = createStyleDeclaration(() => undefined);
  style.cssText = 'color: red; background: url(https://a.example/x)';
  expect(style.cssText).toBe('color:red;background:url(https://a.example/x)');
});
