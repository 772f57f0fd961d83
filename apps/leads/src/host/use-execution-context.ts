import { useSyncExternalStore } from 'react';
import { type FrontComponentExecutionContext } from 'twenty-sdk/front-component';

declare global {
  // Twenty's page sets the first in the widget's worker and calls every listener when it has changed.
  var __twentySdkExecutionContext__: FrontComponentExecutionContext | undefined;
  var __twentySdkContextListeners__: Set<() => void> | undefined;
}

/**
 * What Twenty's page tells a widget about where it stands: selected records, language, colours. The SDK's own hooks read
 * the same, but importing one of its values puts 75 KB into the widget: a whole message format and its tables.
 */
export const useExecutionContext = (): FrontComponentExecutionContext | undefined =>
  useSyncExternalStore(subscribe, readContext);

const readContext = () => globalThis.__twentySdkExecutionContext__;

const subscribe = (listener: () => void) => {
  const listeners = (globalThis.__twentySdkContextListeners__ ??= new Set());
  listeners.add(listener);
  return () => {
    listeners.delete(listener);
  };
};
