import { type ConversionReceipt, type MovedObject } from '@leads/lead-domain';
import { type ConversionReceiptView } from '@leads/lead-ui';

/** The stored receipt as a person reads it. */
export const receiptView = ({
  receipt,
  warnings,
  alreadyConverted,
}: {
  receipt: ConversionReceipt;
  warnings: readonly { code: string; message: string }[];
  alreadyConverted: boolean;
}): ConversionReceiptView => {
  const moved = (object: MovedObject) => receipt.moved.find((move) => move.object === object)?.count ?? 0;
  return {
    isEarlier: alreadyConverted,
    at: receipt.finishedAt,
    records: receipt.records.flatMap(({ role, action, id, label }) =>
      id === null ? [] : [{ object: role, action, id, label }],
    ),
    moved: {
      notes: moved('noteTarget'),
      tasks: moved('taskTarget'),
      files: moved('attachment'),
      touches: moved('leadTouch'),
    },
    warnings: [...warnings],
  };
};
