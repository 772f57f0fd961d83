import { useCallback, useEffect, useState } from 'react';

export type Reading<Value> =
  { kind: 'loading' } | { kind: 'empty' } | { kind: 'failed'; message: string } | { kind: 'ready'; value: Value };

/**
 * Reads what a panel shows about a lead, again when the lead changes or `reload` is called. An answer that arrives after
 * the lead has changed is dropped. `replace` shows a newer value that a write brought back.
 */
export const useReading = <Value>(
  leadId: string | null,
  read: (leadId: string) => Promise<{ ok: true; value: Value } | { ok: false; code: string; message: string }>,
) => {
  const [reading, setReading] = useState<Reading<Value>>({ kind: 'loading' });
  const [round, setRound] = useState(0);

  useEffect(() => {
    if (leadId === null) return undefined;
    let isCurrent = true;
    void read(leadId).then((result) => {
      if (!isCurrent) return;
      if (result.ok) setReading({ kind: 'ready', value: result.value });
      else if (result.code === 'LEAD_NOT_FOUND') setReading({ kind: 'empty' });
      else setReading({ kind: 'failed', message: result.message });
    });
    return () => {
      isCurrent = false;
    };
  }, [leadId, read, round]);

  const reload = useCallback(() => {
    setReading({ kind: 'loading' });
    setRound((count) => count + 1);
  }, []);
  const replace = useCallback((value: Value) => setReading({ kind: 'ready', value }), []);

  return { reading: leadId === null ? ({ kind: 'empty' } as const) : reading, reload, replace };
};
