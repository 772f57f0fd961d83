import {
  buildSchema,
  executeSync,
  GraphQLError,
  Kind,
  parse,
  validate,
  valueFromASTUntyped,
  type DocumentNode,
  type FieldNode,
  type GraphQLSchema,
  type OperationDefinitionNode,
  type SelectionSetNode,
} from 'graphql';
import type { EngineAnswer, EngineError, EngineRequest } from '../../engine.ts';
import type { RootOperation } from '../root-operations.ts';
import { readSelection, type Fragments, type Selection } from './selection.ts';
import { STRICT_RULES } from './strict-rules.ts';

/** One root field of a document, ready to run. */
export type RootField = {
  key: string;
  operation: RootOperation;
  arguments: Record<string, unknown>;
  selection: Selection;
};

export type ReadDocument = { kind: 'answered'; answer: EngineAnswer } | { kind: 'fields'; fields: RootField[] };

const MAXIMUM_ROOT_FIELDS = 20;
const REMEMBERED_DOCUMENTS = 500;

/** Reads documents against the workspace's schema. What needs no record (introspection, mistakes) is answered here. */
export const documentReader = (input: { sdl: string; operations: ReadonlyMap<string, RootOperation> }) => {
  let schema: GraphQLSchema | null = null;
  const schemaOnce = (): GraphQLSchema => (schema ??= buildSchema(input.sdl, { assumeValidSDL: true }));
  // Clients send the same few documents all the time, and checking one costs more than running it.
  const checked = new Map<string, DocumentNode>();
  return (request: EngineRequest): ReadDocument => {
    const known = checked.get(request.query);
    const document = known ?? parseDocument(request.query);
    if (document instanceof GraphQLError) return refused([toError(document)]);
    const operation = pickOperation(document, request.operationName ?? null);
    if (operation instanceof GraphQLError) return refused([toError(operation)]);
    const fragments = fragmentsOf(document);
    const roots = rootFields(operation.selectionSet, fragments);
    const isIntrospection = roots.every((root) => root.name.value.startsWith('__'));
    const mixed = known === undefined ? splitMistake(roots, input.operations) : null;
    if (mixed !== null) return refused([mixed]);
    if (known === undefined) {
      const mistakes = validate(schemaOnce(), document, isIntrospection ? undefined : STRICT_RULES);
      if (mistakes.length > 0) return refused(mistakes.map(toError));
      if (checked.size >= REMEMBERED_DOCUMENTS) checked.clear();
      checked.set(request.query, document);
    }
    if (isIntrospection) return introspect(schemaOnce(), document, request);
    const limit = limitMistake(roots);
    if (limit !== null) return { kind: 'answered', answer: { data: {}, errors: [limit] } };
    return { kind: 'fields', fields: roots.flatMap((root) => readRoot(root, fragments, input.operations, request)) };
  };
};

const refused = (errors: EngineError[]): ReadDocument => ({ kind: 'answered', answer: { errors } });

const parseDocument = (query: string): DocumentNode | GraphQLError => {
  try {
    return parse(query);
  } catch (error) {
    return error instanceof GraphQLError ? error : new GraphQLError(String(error));
  }
};

const pickOperation = (document: DocumentNode, name: string | null): OperationDefinitionNode | GraphQLError => {
  const operations = document.definitions.filter((definition) => definition.kind === Kind.OPERATION_DEFINITION);
  const [first, ...others] = operations;
  if (first === undefined) return new GraphQLError('Must provide an operation.');
  if (name === null) {
    return others.length === 0
      ? first
      : new GraphQLError('Must provide operation name if query contains multiple operations.');
  }
  return (
    operations.find((operation) => operation.name?.value === name) ??
    new GraphQLError(`Unknown operation named "${name}".`)
  );
};

const fragmentsOf = (document: DocumentNode): Fragments =>
  new Map(
    document.definitions.flatMap((definition) =>
      definition.kind === Kind.FRAGMENT_DEFINITION ? [[definition.name.value, definition] as const] : [],
    ),
  );

const rootFields = (set: SelectionSetNode, fragments: Fragments): FieldNode[] =>
  set.selections.flatMap((selection) => {
    if (selection.kind === Kind.FIELD) return [selection];
    if (selection.kind === Kind.INLINE_FRAGMENT) return rootFields(selection.selectionSet, fragments);
    const fragment = fragments.get(selection.name.value);
    return fragment === undefined ? [] : rootFields(fragment.selectionSet, fragments);
  });

// A root field that the workspace does not have belongs to another executor of the server: beside known ones it is
// refused with this sentence, alone with the usual "Cannot query field".
const splitMistake = (roots: FieldNode[], operations: ReadonlyMap<string, RootOperation>): EngineError | null => {
  const names = roots.map((root) => root.name.value).filter((name) => name !== '__schema' && name !== '__type');
  const known = names.filter((name) => operations.has(name));
  if (known.length === 0 || known.length === names.length) return null;
  return {
    message: 'This query cannot be executed as a single request. Please split it into separate queries.',
    extensions: { code: 'BAD_USER_INPUT' },
  };
};

const limitMistake = (roots: FieldNode[]): EngineError | null => {
  if (roots.length > MAXIMUM_ROOT_FIELDS) {
    return {
      message: `Query too complex - Too many root resolvers requested: ${roots.length} - Maximum allowed root resolvers: ${MAXIMUM_ROOT_FIELDS}`,
      extensions: { code: 'BAD_USER_INPUT' },
    };
  }
  const names = roots.map((root) => root.name.value);
  const repeated = names.find((name, index) => names.indexOf(name) !== index);
  return repeated === undefined
    ? null
    : { message: `Duplicate root resolver: "${repeated}"`, extensions: { code: 'BAD_USER_INPUT' } };
};

const readRoot = (
  root: FieldNode,
  fragments: Fragments,
  operations: ReadonlyMap<string, RootOperation>,
  request: EngineRequest,
): RootField[] => {
  const operation = operations.get(root.name.value);
  if (operation === undefined) return [];
  const variables = request.variables ?? {};
  const values = (root.arguments ?? []).flatMap((argument) => {
    const value: unknown = valueFromASTUntyped(argument.value, variables);
    // Like a real Twenty: a variable that was not given, or is null, counts as an argument that is not there.
    return value === undefined || value === null ? [] : [[argument.name.value, value] as const];
  });
  return [
    {
      key: root.alias?.value ?? root.name.value,
      operation,
      arguments: Object.fromEntries(values),
      selection: readSelection(root.selectionSet, fragments),
    },
  ];
};

const introspect = (schema: GraphQLSchema, document: DocumentNode, request: EngineRequest): ReadDocument => {
  const result = executeSync({
    schema,
    document,
    variableValues: request.variables ?? {},
    operationName: request.operationName ?? null,
  });
  return {
    kind: 'answered',
    answer: {
      ...(result.data === undefined ? {} : { data: result.data }),
      ...(result.errors === undefined ? {} : { errors: result.errors.map(toError) }),
    },
  };
};

// Twenty sends no suggestions ("Did you mean …").
const toError = (error: GraphQLError): EngineError => ({
  message: error.message.replace(/ Did you mean .*\?$/, ''),
  ...(error.locations === undefined
    ? {}
    : { locations: error.locations.map(({ line, column }) => ({ line, column })) }),
});
