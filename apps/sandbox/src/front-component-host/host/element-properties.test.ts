import { describe, expect, it, jest } from '@jest/globals';
import type { RemoteReceiverElement } from '@remote-dom/core/receivers';
import { elementProperties } from './element-properties.ts';

const element = (part: Partial<RemoteReceiverElement>): RemoteReceiverElement => ({
  id: '1',
  type: 1,
  element: 'html-a',
  version: 0,
  children: [],
  properties: {},
  attributes: {},
  eventListeners: {},
  ...part,
});

describe('elementProperties', () => {
  it('reads the style text for React', () => {
    const { style } = elementProperties(
      element({ properties: { style: 'background-color:red;--x:1;-webkit-box-flex:1' } }),
    );
    expect(style).toEqual({ backgroundColor: 'red', '--x': '1', WebkitBoxFlex: '1' });
  });

  it.each(['javascript:alert(1)', ' java\nscript:alert(1)', 'data:text/html,x', 'VBScript:x'])(
    'drops the address %j',
    (href) => {
      expect(elementProperties(element({ properties: { href } }))).toEqual({});
    },
  );

  it('never passes on what would run or replace the page', () => {
    const properties = { onclick: 'alert(1)', dangerouslySetInnerHTML: { __html: 'x' }, ref: 'x', id: 'kept' };
    expect(elementProperties(element({ properties }))).toEqual({ id: 'kept' });
  });

  it('listens under the names of React and sends plain values', () => {
    const listener = jest.fn();
    const { onDoubleClick } = elementProperties(element({ eventListeners: { dblclick: listener, unknown: listener } }));
    (onDoubleClick as (event: object) => void)({ type: 'dblclick', target: null, clientX: 3, view: {} });
    expect(listener).toHaveBeenCalledWith({ type: 'dblclick', clientX: 3 });
  });
});
