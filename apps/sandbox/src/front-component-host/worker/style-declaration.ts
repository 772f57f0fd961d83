import { textOf } from '../../fields/text-of.ts';

const kebab = (name: string): string =>
  name === 'cssFloat' ? 'float' : name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);

const parse = (cssText: string): [string, string][] =>
  cssText.split(';').flatMap((declaration) => {
    const colon = declaration.indexOf(':');
    return colon > 0 ? [[declaration.slice(0, colon).trim(), declaration.slice(colon + 1).trim()]] : [];
  });

/** As much of a CSSStyleDeclaration as React uses; `flush` gets the whole text after each change. */
export const createStyleDeclaration = (flush: (cssText: string) => void): CSSStyleDeclaration => {
  const values = new Map<string, string>();
  const text = () => [...values].map(([name, value]) => `${name}:${value}`).join(';');
  const write = (name: string, value: unknown) => {
    if (value === null || value === undefined || value === '') values.delete(name);
    else values.set(name, textOf(value));
    flush(text());
  };
  const methods: Record<string, unknown> = {
    setProperty: write,
    removeProperty: (name: string) => write(name, null),
    getPropertyValue: (name: string) => values.get(name) ?? '',
  };

  return new Proxy({} as CSSStyleDeclaration, {
    get: (_target, name) => {
      if (name === 'cssText') return text();
      if (typeof name !== 'string') return undefined;
      return methods[name] ?? values.get(kebab(name)) ?? '';
    },
    set: (_target, name, value) => {
      if (name === 'cssText') {
        values.clear();
        for (const [property, written] of parse(String(value))) values.set(property, written);
        flush(text());
      } else if (typeof name === 'string') {
        write(kebab(name), value);
      }
      return true;
    },
  });
};
