import { Kind, type FragmentDefinitionNode, type SelectionSetNode } from 'graphql';

/** What a client asked for, fragments resolved: field name → what is asked below it (empty for a leaf). */
export type Selection = ReadonlyMap<string, Selection>;

export type Fragments = ReadonlyMap<string, FragmentDefinitionNode>;

export const NO_SELECTION: Selection = new Map();

/** Merges a selection set into a tree. Every type of the API is an object type, so type conditions always hold. */
export const readSelection = (set: SelectionSetNode | undefined, fragments: Fragments): Selection => {
  const tree = new Map<string, Selection>();
  if (set !== undefined) collect(set, fragments, tree);
  return tree;
};

const collect = (set: SelectionSetNode, fragments: Fragments, tree: Map<string, Selection>): void => {
  for (const selection of set.selections) {
    if (selection.kind === Kind.FIELD) {
      const below = readSelection(selection.selectionSet, fragments);
      tree.set(selection.name.value, merge(tree.get(selection.name.value), below));
    } else if (selection.kind === Kind.INLINE_FRAGMENT) {
      collect(selection.selectionSet, fragments, tree);
    } else {
      const fragment = fragments.get(selection.name.value);
      if (fragment !== undefined) collect(fragment.selectionSet, fragments, tree);
    }
  }
};

const merge = (left: Selection | undefined, right: Selection): Selection => {
  if (left === undefined) return right;
  const merged = new Map(left);
  for (const [name, below] of right) merged.set(name, merge(merged.get(name), below));
  return merged;
};
