import type { ObjectModel, WorkspaceModel } from '../../metadata/workspace-model.ts';
import { NO_SELECTION, type Selection } from '../document/selection.ts';
import { badInput } from '../refusal.ts';

/** A list of related records below another such list is more than Twenty answers; the root's own list does not count. */
export const requireFlatLists = (model: WorkspaceModel, object: ObjectModel, selection: Selection): void => {
  if (listDepth(model, object, selection) < 2) return;
  throw badInput(
    'TOO_COMPLEX_QUERY',
    'Query complexity is too high. One-to-Many relation cannot be nested in another One-to-Many relation.',
  );
};

const listDepth = (model: WorkspaceModel, object: ObjectModel, selection: Selection): number =>
  Math.max(
    0,
    ...[...selection].map(([name, below]) => {
      const relation = object.fields.get(name)?.relation;
      const target = model.get(relation?.targetObject ?? '');
      if (!relation || target === undefined) return 0;
      if (relation.kind === 'MANY_TO_ONE') return listDepth(model, target, below);
      return 1 + listDepth(model, target, below.get('edges')?.get('node') ?? NO_SELECTION);
    }),
  );
