import { type DocumentNode, Kind, type OperationDefinitionNode, type SelectionSetNode, parse } from 'graphql';
import * as z from 'zod';

const bodySchema = z.object({
  query: z.string(),
  variables: z.record(z.string(), z.unknown()).nullish(),
  operationName: z.string().nullish(),
});

export type GraphqlCall = {
  query: string;
  variables: Record<string, unknown> | null;
  operationName: string | null;
  /** null: the document cannot be parsed, or names no operation. */
  operation: {
    type: 'query' | 'mutation' | 'subscription';
    name: string | null;
    rootFields: { name: string; line: number; column: number }[];
  } | null;
};

/** What a body asks for; null: it is no GraphQL request. */
export const readDocument = (body: unknown): GraphqlCall | null => {
  const parsed = bodySchema.safeParse(body);
  if (!parsed.success) return null;
  const { query, variables = null, operationName = null } = parsed.data;
  const document = parseOrNull(query);
  const operations = document?.definitions.filter((one) => one.kind === Kind.OPERATION_DEFINITION) ?? [];
  const chosen = operations.find((one) => operationName === null || one.name?.value === operationName);
  const operation =
    document === null || chosen === undefined
      ? null
      : { type: chosen.operation, name: chosen.name?.value ?? null, rootFields: rootFields(document, chosen) };
  return { query, variables, operationName, operation };
};

const parseOrNull = (query: string): DocumentNode | null => {
  try {
    return parse(query);
  } catch {
    return null;
  }
};

type RootField = { name: string; line: number; column: number };

const rootFields = (document: DocumentNode, operation: OperationDefinitionNode): RootField[] => {
  const collect = (set: SelectionSetNode): RootField[] =>
    set.selections.flatMap((selection) => {
      if (selection.kind === Kind.INLINE_FRAGMENT) return collect(selection.selectionSet);
      if (selection.kind === Kind.FRAGMENT_SPREAD) {
        const fragment = document.definitions.find(
          (one) => one.kind === Kind.FRAGMENT_DEFINITION && one.name.value === selection.name.value,
        );
        return fragment?.kind === Kind.FRAGMENT_DEFINITION ? collect(fragment.selectionSet) : [];
      }
      const { line = 1, column = 1 } = selection.loc?.startToken ?? {};
      return [{ name: selection.name.value, line, column }];
    });
  return collect(operation.selectionSet);
};
