import { useEffect, useMemo } from 'react';
import { useRecords } from '../data/use-records.ts';
import { useMutations } from '../data/use-mutations.ts';
import { BoardColumn } from './board-column.tsx';
import { boardColumns } from './board-columns.ts';
import type { ListContent } from './list-content.ts';
import { LoadMore } from './load-more.tsx';
import { visibleFields } from './visible-fields.ts';

/** More than a screen of cards at once, so that columns fill evenly. */
const CARDS = 200;

/** The records of a kanban view, a column for each option of the field that groups them. */
export const Board = ({ object, view, question, onCount, onNew }: ListContent) => {
  const { update } = useMutations();
  const columns = useMemo(() => visibleFields({ object, view }), [object, view]);
  const groupField = object.fields.find(({ name }) => name === view.groupByField);
  const { data, error, loadMore } = useRecords({
    object,
    fields: [...columns.map(({ field }) => field.name), view.groupByField ?? ''],
    first: CARDS,
    ...question,
    isLive: true,
  });
  const total = data?.totalCount;
  useEffect(() => {
    if (total !== undefined) onCount(total);
  }, [total, onCount]);

  if (error || !groupField) {
    return (
      <div className="empty" role="alert">
        {error?.message ?? `${view.name} names no field to group by.`}
      </div>
    );
  }
  const records = data?.records ?? [];
  return (
    <div className="board">
      {boardColumns({ field: groupField, view, records }).map((column) => (
        <BoardColumn
          key={column.value ?? ''}
          object={object}
          openRecordIn={view.openRecordIn}
          fields={columns.map(({ field }) => field).filter(({ name }) => name !== groupField.name)}
          column={column}
          onDrop={(id) => void update({ object, id, data: { [groupField.name]: column.value } })}
          onNew={() => void onNew(column.value ? { [groupField.name]: column.value } : {})}
        />
      ))}
      {data?.hasMore && <LoadMore key={records.length} onReached={loadMore} />}
    </div>
  );
};
