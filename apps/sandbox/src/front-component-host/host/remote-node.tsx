import type {
  RemoteReceiver,
  RemoteReceiverElement,
  RemoteReceiverNode,
  RemoteReceiverText,
} from '@remote-dom/core/receivers';
import { createElement, type SyntheticEvent, type ReactNode } from 'react';
import { ALLOWED_ELEMENTS, remoteTagOf } from '../protocol/allowed-elements.ts';
import { textOf } from '../../fields/text-of.ts';
import { elementProperties } from './element-properties.ts';
import { isTextInput, TextInput } from './text-input.tsx';
import { useReceived } from './use-received.ts';

const TAG_OF = new Map(Object.keys(ALLOWED_ELEMENTS).map((tag) => [remoteTagOf(tag), tag]));
const NEVER_DRAWN = new Set(['script', 'style', 'object', 'embed', 'link', 'meta', 'base', 'noscript']);
const VOID = new Set(['br', 'col', 'hr', 'img', 'input', 'source', 'track', 'wbr']);

type NodeProperties<T> = { receiver: RemoteReceiver; node: T };

const RemoteText = ({ receiver, node }: NodeProperties<RemoteReceiverText>) => useReceived(receiver, node).data;

const RemoteElement = ({ receiver, node }: NodeProperties<RemoteReceiverElement>): ReactNode => {
  const element = useReceived(receiver, node);
  const children = element.children.map((child) => <RemoteNode key={child.id} receiver={receiver} node={child} />);
  if (element.element === 'remote-style') return <style>{textOf(element.properties.cssText)}</style>;

  const bare = element.element.toLowerCase().replace(/^(html-)+/, '');
  const tag = TAG_OF.get(`html-${bare}`);
  // An element outside the list is not drawn, what it holds is; Twenty does the same.
  if (!tag) return NEVER_DRAWN.has(bare) ? null : children;

  const properties = elementProperties(element);
  if (tag === 'form') {
    const submit = properties.onSubmit as ((event: SyntheticEvent) => void) | undefined;
    properties.onSubmit = (event: SyntheticEvent) => {
      // The component's own preventDefault() would come too late.
      event.preventDefault();
      submit?.(event);
    };
  }
  if (tag === 'iframe') properties.sandbox = 'allow-scripts';
  if ((tag === 'input' || tag === 'textarea') && isTextInput(tag, properties.type)) {
    return <TextInput tag={tag} {...properties} />;
  }
  if (tag === 'input' && 'checked' in properties) properties.onChange ??= () => undefined;
  return VOID.has(tag) ? createElement(tag, properties) : createElement(tag, properties, children);
};

/** Draws one node of the worker's tree and everything below it. */
export const RemoteNode = ({ receiver, node }: NodeProperties<RemoteReceiverNode>): ReactNode => {
  if (node.type === 3) return <RemoteText receiver={receiver} node={node} />;
  if (node.type === 1) return <RemoteElement receiver={receiver} node={node} />;
  return null;
};
