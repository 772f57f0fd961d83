import { useEffect, useState } from 'react';

/** Twenty had pushed a change to an open list within two seconds. */
const LOOK_EVERY = 1500;

/** How often any record of the workspace changed, whoever changed it; asked while the page can be seen. */
export const useChanges = (): number => {
  const [changes, setChanges] = useState(0);

  useEffect(() => {
    const look = async () => {
      if (document.visibilityState !== 'visible') return;
      const response = await fetch('/sandbox/changes');
      setChanges(((await response.json()) as { changes: number }).changes);
    };
    // A workspace that is being restarted answers again later.
    const timer = setInterval(() => void look().catch(() => undefined), LOOK_EVERY);
    return () => clearInterval(timer);
  }, []);

  return changes;
};
