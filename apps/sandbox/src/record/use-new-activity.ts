import { useStage } from '../app/stage.ts';
import type { StageRecord } from '../data/record.ts';
import { useMutations } from '../data/use-mutations.ts';
import type { ObjectMetadata } from '../metadata/page-data.ts';
import { activityTarget } from './activity-target.ts';

/** Writes a note or a task and hangs it on the record: two writes, for the second refers to the first. */
export const useNewActivity = ({
  object,
  record,
  kind,
}: {
  object: ObjectMetadata;
  record: StageRecord;
  kind: 'note' | 'task';
}) => {
  const { objectNamed } = useStage();
  const { create } = useMutations();
  return async (data: Record<string, unknown>): Promise<void> => {
    const activity = objectNamed(kind);
    const link = objectNamed(`${kind}Target`);
    if (!activity || !link) return;
    const created = await create({ object: activity, data });
    if (created) {
      await create({ object: link, data: { [`${kind}Id`]: created.id, [activityTarget(object)]: record.id } });
    }
  };
};
