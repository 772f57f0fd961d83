import { useMemo, useState } from 'react';
import type { PageView, PageViewFilter } from '../metadata/page-data.ts';

export type Adjustment = { filters?: PageViewFilter[]; sorts?: PageView['sorts'] };

/** A view with the filters and sorts that the reader changed; the view itself stays as the app declared it. */
export const useAdjustedView = (declared: PageView) => {
  const [adjustment, setAdjustment] = useState<Adjustment>({});
  const view = useMemo<PageView>(() => ({ ...declared, ...adjustment }), [declared, adjustment]);
  return { view, adjust: (next: Adjustment) => setAdjustment((current) => ({ ...current, ...next })) };
};
