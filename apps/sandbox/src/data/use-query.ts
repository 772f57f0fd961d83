import { useCallback, useEffect, useRef, useState } from 'react';

export type QueryState<Data> = { data: Data | null; error: Error | null; isLoading: boolean };

/**
 * Reads again whenever `key` changes. What was read before stays on the page meanwhile, unless the question itself
 * (the part of the key before `#`) is another one.
 */
export const useQuery = <Data>(key: string, read: () => Promise<Data>): QueryState<Data> & { reload: () => void } => {
  const [state, setState] = useState<QueryState<Data> & { key: string }>({
    key,
    data: null,
    error: null,
    isLoading: true,
  });
  const [round, setRound] = useState(0);
  const latest = useRef(read);
  useEffect(() => {
    latest.current = read;
  });

  useEffect(() => {
    let isCurrent = true;
    latest.current().then(
      (data) => isCurrent && setState({ key, data, error: null, isLoading: false }),
      (error: unknown) =>
        isCurrent &&
        setState(({ data }) => ({
          key,
          data,
          error: error instanceof Error ? error : new Error(String(error)),
          isLoading: false,
        })),
    );
    return () => {
      isCurrent = false;
    };
  }, [key, round]);

  const isSameQuestion = state.key.split('#')[0] === key.split('#')[0];
  const reload = useCallback(() => setRound((current) => current + 1), []);
  return isSameQuestion ? { ...state, reload } : { data: null, error: null, isLoading: true, reload };
};
