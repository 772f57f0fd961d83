import { useEffect, useMemo } from 'react';
import { useSelection } from '../app/selection.tsx';
import { useRecords } from '../data/use-records.ts';
import { Icon } from '../icons/icon.tsx';
import { iconOfField } from '../metadata/icons-of-types.ts';
import type { ListContent } from './list-content.ts';
import { LoadMore } from './load-more.tsx';
import { TableFooter } from './table-footer.tsx';
import { TableRow } from './table-row.tsx';
import { visibleFields } from './visible-fields.ts';

export const ListTable = ({ object, view, question, onCount, onNew }: ListContent) => {
  const columns = useMemo(() => visibleFields({ object, view }), [object, view]);
  const { data, error, isLoading, loadMore } = useRecords({
    object,
    fields: columns.map(({ field }) => field.name),
    ...question,
    isLive: true,
  });
  const { objectName, recordIds, select } = useSelection();
  const selected = new Set(objectName === object.nameSingular ? recordIds : []);
  const records = data?.records ?? [];
  const total = data?.totalCount;

  useEffect(() => {
    if (total !== undefined) onCount(total);
  }, [total, onCount]);
  useEffect(() => {
    select({ objectName: object.nameSingular, recordIds: [] });
    return () => select({ objectName: null, recordIds: [] });
  }, [object.nameSingular, view.id, select]);

  const choose = (ids: readonly string[]) => select({ objectName: object.nameSingular, recordIds: ids });
  const isAll = records.length > 0 && selected.size === records.length;

  return (
    <div className="table-scroll" tabIndex={-1}>
      <table className="table" aria-label={`${view.name}: ${object.labelPlural}`} aria-busy={isLoading}>
        <colgroup>
          <col style={{ width: 42 }} />
          {columns.map(({ field, size }) => (
            <col key={field.name} style={{ width: size }} />
          ))}
          <col />
        </colgroup>
        <thead>
          <tr>
            <th className="table__check">
              <input
                type="checkbox"
                aria-label="Select all rows"
                checked={isAll}
                onChange={() => choose(isAll ? [] : records.map(({ id }) => id))}
              />
            </th>
            {columns.map(({ field }, index) => {
              const sort = view.sorts.find((one) => one.field === field.name);
              return (
                <th
                  key={field.name}
                  scope="col"
                  className={index === 0 ? 'table__label' : undefined}
                  aria-sort={sort ? (sort.direction === 'ASC' ? 'ascending' : 'descending') : undefined}
                >
                  <span className="table__heading">
                    <Icon name={iconOfField(field)} size={16} />
                    <span>{field.label}</span>
                  </span>
                </th>
              );
            })}
            <th aria-hidden />
          </tr>
        </thead>
        <tbody>
          {records.map((record) => (
            <TableRow
              key={record.id}
              object={object}
              columns={columns}
              record={record}
              openRecordIn={view.openRecordIn}
              isSelected={selected.has(record.id)}
              onSelect={() =>
                choose(
                  selected.has(record.id) ? [...selected].filter((id) => id !== record.id) : [...selected, record.id],
                )
              }
            />
          ))}
        </tbody>
        <TableFooter object={object} columns={columns} filter={question.filter} total={total ?? 0} />
      </table>
      {error && (
        <div className="empty" role="alert">
          {error.message}
        </div>
      )}
      {!error && !isLoading && records.length === 0 && (
        <div className="empty empty--list">
          <span>No {object.labelPlural} here</span>
          <button type="button" className="button" onClick={() => void onNew({})}>
            <Icon name="IconPlus" size={14} /> Add a {object.labelSingular}
          </button>
        </div>
      )}
      {data?.hasMore && <LoadMore key={records.length} onReached={loadMore} />}
    </div>
  );
};
