import { recordAddress } from '../app/addresses.ts';
import { goTo } from '../app/route.ts';
import { useMutations } from '../data/use-mutations.ts';
import type { ObjectMetadata, PageView } from '../metadata/page-data.ts';
import { useSidePanel } from '../side-panel/side-panel-context.ts';

/** Creates an empty record and opens it: like Twenty, which saves first and lets every field be filled in after. */
export const useNewRecord = ({ object, openRecordIn }: { object: ObjectMetadata } & Pick<PageView, 'openRecordIn'>) => {
  const { create } = useMutations();
  const { open } = useSidePanel();
  return async (data: Record<string, unknown>): Promise<void> => {
    const created = await create({ object, data: { ...data, position: 'first' } });
    if (!created) return;
    const isNarrow = matchMedia('(max-width: 768px)').matches;
    if (openRecordIn === 'SIDE_PANEL' && !isNarrow) {
      open({ kind: 'record', objectName: object.nameSingular, recordId: created.id }, { isNewStart: true });
    } else {
      goTo(recordAddress(object.nameSingular, created.id));
    }
  };
};
