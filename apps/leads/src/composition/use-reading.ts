import { useCallback, useEffect, useState } from 'react';

export type Reading<Value> =
  { kind: 'loading' } | { kind: 'empty' } | { kind: 'failed'; message: string } | { kind: 'ready'; value: Value };

/**
 * Reads what a panel shows about a record, again when the record changes or `reload` is called. An answer that arrives
 * after the record has changed is dropped. `replace` shows a newer value that a write brought back.
 */
export const useReading = <Value>(
  recordId: string | null,
  read: (recordId: string) => Promise<{ ok: true; value: Value } | { ok: false; code: string; message: string }>,
) => {
  const [reading, setReading] = useState<Reading<Value>>({ kind: 'loading' });
  const [round, setRound] = useState(0);

  useEffect(() => {
    if (recordId === null) return undefined;
    let isCurrent = true;
    void read(recordId).then((result) => {
      if (!isCurrent) return;
      if (result.ok) setReading({ kind: 'ready', value: result.value });
      else if (NOT_FOUND.includes(result.code)) setReading({ kind: 'empty' });
      else setReading({ kind: 'failed', message: result.message });
    });
    return () => {
      isCurrent = false;
    };
  }, [recordId, read, round]);

  const reload = useCallback(() => {
    setReading({ kind: 'loading' });
    setRound((count) => count + 1);
  }, []);
  const replace = useCallback((value: Value) => setReading({ kind: 'ready', value }), []);

  return { reading: recordId === null ? ({ kind: 'empty' } as const) : reading, reload, replace };
};

const NOT_FOUND = ['LEAD_NOT_FOUND', 'MODEL_NOT_FOUND'];
