import {
  FieldsOnCorrectTypeRule,
  FragmentsOnCompositeTypesRule,
  GraphQLError,
  Kind,
  KnownFragmentNamesRule,
  KnownTypeNamesRule,
  NoFragmentCyclesRule,
  NoUndefinedVariablesRule,
  PossibleFragmentSpreadsRule,
  ScalarLeafsRule,
  UniqueFragmentNamesRule,
  UniqueOperationNamesRule,
  type ValidationRule,
} from 'graphql';

const noDirectives: ValidationRule = (context) => ({
  Directive: (node) => {
    context.reportError(
      new GraphQLError(
        `Directive "@${node.name.value}" is refused by the sandbox: a real Twenty fails on directives.`,
        {
          nodes: node,
        },
      ),
    );
  },
});

const noNestedAliases: ValidationRule = (context) => ({
  Field: (node, _key, _parent, _path, ancestors) => {
    if (node.alias === undefined || node.alias.value === node.name.value) return;
    const isBelowField = ancestors.some((ancestor) => 'kind' in ancestor && ancestor.kind === Kind.FIELD);
    const isInFragment = ancestors.some((ancestor) => 'kind' in ancestor && ancestor.kind === Kind.FRAGMENT_DEFINITION);
    if (!isBelowField && !isInFragment) return;
    context.reportError(
      new GraphQLError(
        `Alias "${node.alias.value}" is refused by the sandbox: a real Twenty ignores aliases below the root.`,
        {
          nodes: node,
        },
      ),
    );
  },
});

/**
 * What the sandbox checks of a document before it runs. Argument values are not among it: a real Twenty checks them
 * itself, with its own messages, and so does the sandbox.
 */
export const STRICT_RULES: readonly ValidationRule[] = [
  FieldsOnCorrectTypeRule,
  FragmentsOnCompositeTypesRule,
  KnownFragmentNamesRule,
  KnownTypeNamesRule,
  NoFragmentCyclesRule,
  NoUndefinedVariablesRule,
  PossibleFragmentSpreadsRule,
  ScalarLeafsRule,
  UniqueFragmentNamesRule,
  UniqueOperationNamesRule,
  noDirectives,
  noNestedAliases,
];
