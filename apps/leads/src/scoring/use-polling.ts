import { useEffect, useRef } from 'react';

const POLL_MS = 2_000;

/** Calls `poll` every two seconds while it is wanted, each time after the last one ended. */
export const usePolling = ({ isWanted, poll }: { isWanted: boolean; poll: () => Promise<void> }) => {
  const latest = useRef(poll);
  useEffect(() => {
    latest.current = poll;
  });
  useEffect(() => {
    if (!isWanted) return undefined;
    let timer: ReturnType<typeof setTimeout> | undefined;
    let isCurrent = true;
    const wait = () => {
      timer = setTimeout(() => void latest.current().then(() => isCurrent && wait()), POLL_MS);
    };
    wait();
    return () => {
      isCurrent = false;
      clearTimeout(timer);
    };
  }, [isWanted]);
};
