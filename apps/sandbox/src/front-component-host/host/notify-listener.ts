import type { SerialisedEvent } from '../protocol/serialised-event.ts';

type Listener = (event: SerialisedEvent) => unknown;

/**
 * Tells the worker of an event. A component that has just been taken away can no longer be told, and needs not to be;
 * an error inside its handler belongs into the console, as it would in a page.
 */
export const notifyListener = async ({
  listener,
  event,
}: {
  listener: Listener;
  event: SerialisedEvent;
}): Promise<void> => {
  try {
    await listener(event);
  } catch (error) {
    const isGone = error instanceof Error && /closed thread|terminated/.test(error.message);
    if (!isGone) console.error('A front component failed to handle', event.type, error);
  }
};
