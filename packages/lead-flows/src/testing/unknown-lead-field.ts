import { leadSchema } from '@leads/lead-domain';

import { type Refusal } from './answer-document.ts';

/** The refusal of a document that asks for a lead's field which the workspace does not have, or null. */
export const unknownLeadField = ({
  query,
  variables,
  customFields,
}: {
  query: string;
  variables: Record<string, unknown>;
  customFields: readonly string[];
}): Refusal | null => {
  const isKnown = (name: string): boolean =>
    name in leadSchema.shape || KNOWN_BESIDE.has(name) || customFields.includes(name);
  // What stands in the document itself; fragments are written down in the sources and checked by the scenario tests.
  const [, selection = ''] = /\n?\s+leads\(.*?\{\s*(?:totalCount\s+)?edges \{\s*node \{([^{}]*)/s.exec(query) ?? [];
  const selected = selection.split(/\s+/).find((name) => /^\w+$/.test(name) && !isKnown(name));
  if (selected) {
    return {
      message: `Cannot query field "${selected}" on type "Lead".`,
      extensions: { code: 'GRAPHQL_VALIDATION_FAILED' },
    };
  }
  const filtered = query.includes('$filter: LeadFilterInput!')
    ? namesIn(variables.filter).find((name) => !isKnown(name))
    : undefined;
  return filtered
    ? { message: `Object lead doesn't have any "${filtered}" field.`, extensions: { code: 'BAD_USER_INPUT' } }
    : null;
};

const KNOWN_BESIDE = new Set(['owner']);

const namesIn = (filter: unknown): string[] =>
  typeof filter === 'object' && filter !== null
    ? Object.entries(filter).flatMap(([name, condition]) =>
        ['and', 'or', 'not'].includes(name) ? [condition].flat().flatMap(namesIn) : [name],
      )
    : [];
