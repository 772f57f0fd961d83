import type { MouseEvent } from 'react';
import type { ObjectMetadata, PageView } from '../metadata/page-data.ts';
import { useSidePanel } from '../side-panel/side-panel-context.ts';

type Properties = { object: ObjectMetadata } & Pick<PageView, 'openRecordIn'>;

/** Opens a record where its view says: beside the list, or (the link's own doing) on its page. */
export const useOpenRecord = ({ object, openRecordIn }: Properties) => {
  const { open } = useSidePanel();
  return ({ event, recordId }: { event: MouseEvent; recordId: string }): void => {
    const isNarrow = matchMedia('(max-width: 768px)').matches;
    if (openRecordIn !== 'SIDE_PANEL' || isNarrow || event.metaKey || event.ctrlKey) return;
    event.preventDefault();
    open({ kind: 'record', objectName: object.nameSingular, recordId }, { isNewStart: true });
  };
};
