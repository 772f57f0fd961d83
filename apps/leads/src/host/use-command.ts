import { useEffect, useRef } from 'react';

import { hostApi } from './host-api.ts';

/** Runs a command once and then leaves the page; while it fails, Twenty's page shows the error. */
export const useCommand = (execute: () => Promise<void>): void => {
  const isStarted = useRef(false);
  useEffect(() => {
    if (isStarted.current) return;
    isStarted.current = true;
    void execute().then(hostApi('unmountFrontComponent'));
  }, [execute]);
};
