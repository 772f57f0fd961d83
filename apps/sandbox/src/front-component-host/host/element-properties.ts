import type { RemoteReceiverElement } from '@remote-dom/core/receivers';
import type { CSSProperties, SyntheticEvent } from 'react';
import { EVENT_HANDLERS } from '../protocol/forwarded-events.ts';
import { notifyListener } from './notify-listener.ts';
import { serialiseEvent } from './serialise-event.ts';

const LEADS_AWAY = /^(href|action|formAction|xlinkHref)$/;

/** An address that would run as script when followed; pictures may still be `data:`. */
const isDangerous = (name: string, value: unknown): boolean => {
  if (typeof value !== 'string') return false;
  const address = value.replace(/[\u0000-\u0020\u007f-\u009f]/g, '').toLowerCase();
  return /^(javascript|vbscript):/.test(address) || (LEADS_AWAY.test(name) && address.startsWith('data:'));
};

const camel = (name: string): string =>
  name.startsWith('--')
    ? name
    : name.replace(/^-ms-/, 'ms-').replace(/-([a-z])/g, (_, letter: string) => letter.toUpperCase());

const readStyle = (cssText: unknown): CSSProperties =>
  Object.fromEntries(
    String(cssText)
      .split(/;(?![^(]*\))/)
      .flatMap((declaration) => {
        const colon = declaration.indexOf(':');
        return colon > 0 ? [[camel(declaration.slice(0, colon).trim()), declaration.slice(colon + 1).trim()]] : [];
      }),
  );

/** The React properties that a received element is drawn with: values, style and listeners; nothing executable. */
export const elementProperties = (element: RemoteReceiverElement): Record<string, unknown> => {
  const drawn: Record<string, unknown> = {};
  for (const [name, value] of Object.entries({ ...element.properties, ...element.attributes })) {
    if (value === undefined || value === null || name.toLowerCase().startsWith('on')) continue;
    if (isDangerous(name, value)) continue;
    if (name === 'dangerouslySetInnerHTML' || name === 'children' || name === 'ref' || name === 'key') continue;
    drawn[name] = name === 'style' ? readStyle(value) : value;
  }
  for (const [type, listener] of Object.entries(element.eventListeners)) {
    const handler = EVENT_HANDLERS[type];
    if (!handler) continue;
    drawn[handler] = (event: SyntheticEvent) => void notifyListener({ listener, event: serialiseEvent(event) });
  }
  return drawn;
};
