import { useMemo, useSyncExternalStore } from 'react';

/** The addresses of the page; the same as Twenty's, so that a component's `navigate()` finds its way. */
export type Route =
  | { kind: 'list'; objectNamePlural: string; viewId: string | null }
  | { kind: 'record'; objectName: string; recordId: string; tab: string | null }
  | { kind: 'layout'; pageLayoutId: string }
  | { kind: 'home' };

export const readRoute = (address: URL): Route => {
  const [room, name, id] = address.pathname.split('/').filter(Boolean).map(decodeURIComponent);
  if (room === 'objects' && name) {
    return { kind: 'list', objectNamePlural: name, viewId: address.searchParams.get('viewId') };
  }
  if (room === 'object' && name && id) {
    return { kind: 'record', objectName: name, recordId: id, tab: address.hash.slice(1) || null };
  }
  if (room === 'page' && name) return { kind: 'layout', pageLayoutId: name };
  return { kind: 'home' };
};

const listeners = new Set<() => void>();

const subscribe = (changed: () => void) => {
  listeners.add(changed);
  window.addEventListener('popstate', changed);
  return () => {
    listeners.delete(changed);
    window.removeEventListener('popstate', changed);
  };
};

export const goTo = (address: string, { replace = false }: { replace?: boolean } = {}): void => {
  const target = new URL(address, location.href);
  if (target.href === location.href) return;
  history[replace ? 'replaceState' : 'pushState'](null, '', target);
  for (const changed of listeners) changed();
};

export const useRoute = (): Route => {
  const href = useSyncExternalStore(subscribe, () => location.href);
  return useMemo(() => readRoute(new URL(href)), [href]);
};
