import { setTimeout as wait } from 'node:timers/promises';
import type { RecordEvent } from '../../engine.ts';
import { triggeredBy } from '../triggers/triggered-by.ts';
import type { Workflow, WorkflowSteps } from './workflow.ts';

export type Workflows = {
  register: (workflow: Workflow) => void;
  announce: (events: readonly RecordEvent[]) => void;
};

/** The workflows that are switched on. Each answers an event after a delay, as the real ones do behind a queue. */
export const createWorkflows = (setup: {
  initial: readonly Workflow[];
  delay: number;
  steps: WorkflowSteps;
  track: (work: Promise<unknown>) => void;
}): Workflows => {
  const { delay, steps, track } = setup;
  const active = [...setup.initial];

  const start = async ({ workflow, event }: { workflow: Workflow; event: RecordEvent }): Promise<void> => {
    await wait(delay);
    await workflow.run({ event, steps });
  };

  return {
    register: (workflow) => {
      active.push(workflow);
    },
    announce: (events) => {
      for (const workflow of active) {
        for (const event of events) {
          if (concerns({ workflow, event })) track(start({ workflow, event }));
        }
      }
    },
  };
};

const concerns = ({ workflow, event }: { workflow: Workflow; event: RecordEvent }): boolean => {
  const { eventName, fields, filter } = workflow.trigger;
  if (event.action === 'upserted') return false;
  const actions =
    event.action === 'created' || event.action === 'updated'
      ? ([event.action, 'upserted'] as const)
      : ([event.action] as const);
  const isNamed = actions.some((action) => {
    if (triggeredBy({ settings: { eventName }, action, events: [event] }).length === 0) return false;
    // Watched fields count for updates; of a record just made, every field counts as changed.
    return (
      fields.length === 0 || event.updatedFields === null || event.updatedFields.some((one) => fields.includes(one))
    );
  });
  return isNamed && (filter?.(event) ?? true);
};
