import type { Selection } from '../app/selection.tsx';
import type { PageCommandMenuItem } from '../metadata/page-data.ts';
import { meetsCondition } from './meets-condition.ts';

export type CommandPlace = {
  /** The object whose list or page is open. */
  objectName: string | null;
  selection: Selection;
  isRecordPage: boolean;
};

/** Whether an app's command is offered here: anywhere, on its object's pages, or on a selection of its object's records. */
export const isCommandAvailable = ({
  command,
  place,
}: {
  command: PageCommandMenuItem;
  place: CommandPlace;
}): boolean => {
  const { selection, objectName, isRecordPage } = place;
  const isHere = command.objectName === null || command.objectName === objectName;
  const available = {
    GLOBAL: true,
    FALLBACK: true,
    GLOBAL_OBJECT_CONTEXT: objectName !== null && isHere,
    RECORD_SELECTION:
      selection.recordIds.length > 0 && (command.objectName === null || command.objectName === selection.objectName),
  }[command.availability];
  return (
    available &&
    meetsCondition({
      expression: command.conditionalAvailabilityExpression,
      facts: {
        numberOfSelectedRecords: selection.recordIds.length,
        pageType: isRecordPage ? 'RECORD_PAGE' : 'INDEX_PAGE',
        isInSidePanel: false,
      },
    })
  );
};
