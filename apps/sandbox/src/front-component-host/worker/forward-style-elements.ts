import { RemoteElement } from '@remote-dom/core/elements';

/**
 * A `<style>` of a component lands in the worker's document head, which nobody sees. Its text is sent to the page,
 * which puts it, unscoped, into its own head: Twenty does the same.
 */
export const forwardStyleElements = (root: Element): void => {
  const appendChild = document.head.appendChild.bind(document.head);
  document.head.appendChild = <T extends Node>(node: T): T => {
    const added = appendChild(node);
    if (node.nodeName.toLowerCase() === 'style') {
      const style = document.createElement('remote-style');
      root.append(style);
      if (style instanceof RemoteElement) style.updateRemoteProperty('cssText', node.textContent ?? '');
    }
    return added;
  };
};
