import { Icon } from '../icons/icon.tsx';
import { iconOfField } from '../metadata/icons-of-types.ts';
import type { ObjectMetadata, PageView } from '../metadata/page-data.ts';
import { filterWords } from './filter-words.ts';
import type { Adjustment } from './use-adjusted-view.ts';

type Properties = { object: ObjectMetadata; view: PageView; onAdjust: (adjustment: Adjustment) => void };

/** The sorts and filters in force; each can be turned around or taken away. */
export const ViewChips = ({ object, view, onAdjust }: Properties) => {
  const fieldOf = (name: string) => object.fields.find((field) => field.name === name);
  if (view.filters.length + view.sorts.length === 0) return null;
  return (
    <div className="view-chips" role="group" aria-label="Sorts and filters">
      {view.sorts.map((sort) => (
        <span key={sort.field} className="view-chip">
          <button
            type="button"
            aria-label={`Turn the order of ${fieldOf(sort.field)?.label ?? sort.field} around`}
            onClick={() =>
              onAdjust({
                sorts: view.sorts.map((one) =>
                  one === sort ? { ...one, direction: one.direction === 'ASC' ? 'DESC' : 'ASC' } : one,
                ),
              })
            }
          >
            <Icon name={sort.direction === 'ASC' ? 'IconArrowUp' : 'IconArrowDown'} size={14} />
            {fieldOf(sort.field)?.label ?? sort.field}
          </button>
          <button
            type="button"
            aria-label={`Remove the sort by ${fieldOf(sort.field)?.label ?? sort.field}`}
            onClick={() => onAdjust({ sorts: view.sorts.filter((one) => one !== sort) })}
          >
            <Icon name="IconX" size={14} />
          </button>
        </span>
      ))}
      {view.filters.map((filter, index) => {
        const field = fieldOf(filter.field);
        if (!field) return null;
        return (
          <span key={`${filter.field} ${filter.operand} ${index}`} className="view-chip">
            <span>
              <Icon name={iconOfField(field)} size={14} />
              {filterWords({ field, filter })}
            </span>
            <button
              type="button"
              aria-label={`Remove the filter on ${field.label}`}
              onClick={() => onAdjust({ filters: view.filters.filter((one) => one !== filter) })}
            >
              <Icon name="IconX" size={14} />
            </button>
          </span>
        );
      })}
    </div>
  );
};
