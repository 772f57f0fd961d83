import { useStage } from '../app/stage.ts';
import { graphqlNames } from '../data/graphql-names.ts';
import { graphqlRequest } from '../data/graphql-request.ts';
import { useQuery } from '../data/use-query.ts';
import type { GraphqlFilter } from '../data/view-filter.ts';
import { shortNumber } from '../fields/short-number.ts';
import { textOf } from '../fields/text-of.ts';
import type { ObjectMetadata } from '../metadata/page-data.ts';
import { aggregateLabel, aggregateName } from './aggregate-name.ts';
import type { Column } from './visible-fields.ts';

type Properties = { object: ObjectMetadata; columns: readonly Column[]; filter: GraphqlFilter; total: number };

const told = (column: Column, value: unknown): string => {
  if (value === null || value === undefined) return '–';
  const number = Number(value);
  if (column.aggregateOperation?.startsWith('PERCENTAGE')) return `${Math.round(number * 100)}%`;
  if (!Number.isFinite(number)) return textOf(value);
  return shortNumber(column.field.type === 'CURRENCY' ? number / 1e6 : Math.round(number * 10) / 10);
};

/** The last line: how many there are, and what the view calculates for its columns. */
export const TableFooter = ({ object, columns, filter, total }: Properties) => {
  const { user, listVersion } = useStage();
  const names = graphqlNames(object);
  const asked = columns.flatMap(({ field, aggregateOperation }) => {
    const name = aggregateOperation && aggregateName({ field, operation: aggregateOperation });
    return name && name !== 'totalCount' ? [name] : [];
  });
  const { data } = useQuery(
    `${JSON.stringify([user.email, names.findMany, asked, filter])}#${listVersion}`,
    async () => {
      if (asked.length === 0) return {};
      const query = `query Totals($filter: ${names.filterInput}) { ${names.findMany}(filter: $filter, first: 1) { ${asked.join(' ')} } }`;
      const answer = await graphqlRequest<Record<string, Record<string, unknown>>>({
        token: user.token,
        query,
        variables: { filter },
      });
      return answer[names.findMany] ?? {};
    },
  );

  return (
    <tfoot>
      <tr>
        <td className="table__check" />
        {columns.map((column, index) => {
          const operation = column.aggregateOperation ?? (index === 0 ? 'COUNT' : null);
          const name = operation && aggregateName({ field: column.field, operation });
          return (
            <td key={column.field.name} className={index === 0 ? 'table__label' : undefined}>
              {operation && (
                <span className="table__total">
                  <span>{aggregateLabel(operation)}</span>
                  <strong>
                    {name === 'totalCount' ? total.toLocaleString('en-US') : told(column, data?.[name ?? ''])}
                  </strong>
                </span>
              )}
            </td>
          );
        })}
        <td />
      </tr>
    </tfoot>
  );
};
