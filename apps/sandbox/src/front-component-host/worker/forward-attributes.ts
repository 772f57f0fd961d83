import type { RemoteElement, RemoteElementConstructor } from '@remote-dom/core/elements';

const PROPERTY_OF_ATTRIBUTE: Readonly<Record<string, string>> = {
  class: 'className',
  className: 'className',
  for: 'htmlFor',
  htmlFor: 'htmlFor',
  tabindex: 'tabIndex',
  tabIndex: 'tabIndex',
  srcdoc: 'srcDoc',
  srcDoc: 'srcDoc',
};

const isAccessible = (name: string): boolean => name.startsWith('aria-') || name.startsWith('data-');

/** Beside the listed properties only `aria-…` and `data-…` attributes cross to the page. */
export const forwardAttributes = (base: RemoteElementConstructor): new () => RemoteElement =>
  class extends base {
    private isForwarded(name: string): boolean {
      return isAccessible(name) && !base.remotePropertyDefinitions.has(name);
    }

    override setAttribute(name: string, value: string): void {
      const property = PROPERTY_OF_ATTRIBUTE[name];
      if (property) {
        Object.assign(this, { [property]: value });
        return;
      }
      super.setAttribute(name, value);
      if (this.isForwarded(name)) this.updateRemoteAttribute(name, value);
    }

    override removeAttribute(name: string): void {
      const property = PROPERTY_OF_ATTRIBUTE[name];
      if (property) {
        Object.assign(this, { [property]: undefined });
        return;
      }
      super.removeAttribute(name);
      if (this.isForwarded(name)) this.updateRemoteAttribute(name);
    }
  };
