import { RemoteElement } from '@remote-dom/core/elements';
import { createStyleDeclaration } from './style-declaration.ts';

const declarations = new WeakMap<Element, CSSStyleDeclaration>();

const styleOf = (element: Element): CSSStyleDeclaration => {
  const known = declarations.get(element);
  if (known) return known;
  const created = createStyleDeclaration((cssText) => {
    if (element instanceof RemoteElement) element.updateRemoteProperty('style', cssText || undefined);
  });
  declarations.set(element, created);
  return created;
};

/** Gives every element of the worker a `style` that React can write to; what is written crosses as one text. */
export const installStyleProperty = (): void => {
  Object.defineProperty(Element.prototype, 'style', {
    configurable: true,
    get(this: Element) {
      return styleOf(this);
    },
    set(this: Element, cssText: string) {
      styleOf(this).cssText = cssText;
    },
  });
};
