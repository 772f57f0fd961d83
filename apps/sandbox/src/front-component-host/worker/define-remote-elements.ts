import { createRemoteElement, RemoteFragmentElement, RemoteRootElement } from '@remote-dom/core/elements';
import { ALLOWED_ELEMENTS, COMMON_PROPERTIES, remoteTagOf, type PropertyKind } from '../protocol/allowed-elements.ts';
import { eventsOf } from '../protocol/forwarded-events.ts';
import { EVENT_PROPERTIES, TARGET_PROPERTIES, type SerialisedEvent } from '../protocol/serialised-event.ts';
import { forwardAttributes } from './forward-attributes.ts';

const TYPES = { text: String, number: Number, boolean: Boolean } as const;

// `style` is an object in the worker and comes from the element's prototype (install-style-property.ts).
const COMMON = Object.fromEntries(Object.entries(COMMON_PROPERTIES).filter(([name]) => name !== 'style'));

const typed = (properties: Readonly<Record<string, PropertyKind>>) =>
  Object.fromEntries(Object.entries(properties).map(([name, kind]) => [name, { type: TYPES[kind] }]));

const pick = (event: SerialisedEvent, names: readonly string[]) =>
  Object.fromEntries(names.filter((name) => name in event).map((name) => [name, event[name]]));

/** The event as components see it: a custom event whose detail is what the page sent. */
const eventDefinition = (type: string) => ({
  dispatchEvent(this: Element, detail: SerialisedEvent) {
    Object.assign(this, pick(detail, [...TARGET_PROPERTIES, 'files']));
    return Object.assign(new CustomEvent(type, { detail }), pick(detail, EVENT_PROPERTIES));
  },
});

/** Registers one custom element for each allowed one, and tells the built component's JSX runtime about them. */
export const defineRemoteElements = (): void => {
  customElements.define('remote-root', RemoteRootElement);
  customElements.define('remote-fragment', RemoteFragmentElement);
  customElements.define('remote-style', createRemoteElement({ properties: { cssText: { type: String } } }));
  for (const [tag, properties] of Object.entries(ALLOWED_ELEMENTS)) {
    const element = createRemoteElement({
      properties: { ...typed(COMMON), ...typed(properties) },
      events: Object.fromEntries(eventsOf(tag).map((type) => [type, eventDefinition(type)])),
    });
    customElements.define(remoteTagOf(tag), forwardAttributes(element));
  }
  Object.assign(globalThis, {
    __HTML_TAG_TO_CUSTOM_ELEMENT_TAG__: Object.fromEntries(
      Object.keys(ALLOWED_ELEMENTS).map((tag) => [tag, remoteTagOf(tag)]),
    ),
  });
};
