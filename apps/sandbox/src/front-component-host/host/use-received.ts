import type { RemoteReceiver, RemoteReceiverNode, RemoteReceiverRoot } from '@remote-dom/core/receivers';
import { useCallback, useSyncExternalStore } from 'react';

/** Re-renders when the worker changed this node; the node itself is mutated in place, so its version is the state. */
export const useReceived = <T extends RemoteReceiverNode | RemoteReceiverRoot>(
  receiver: RemoteReceiver,
  node: T,
): T => {
  const subscribe = useCallback(
    (changed: () => void) => {
      const stop = new AbortController();
      receiver.subscribe(node, changed, { signal: stop.signal });
      return () => stop.abort();
    },
    [receiver, node],
  );
  useSyncExternalStore(subscribe, () => receiver.get(node)?.version ?? -1);
  return node;
};
