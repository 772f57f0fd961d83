import type { EngineAnswer, RecordData, RecordEvent } from '../../engine.ts';

/** What a workflow may do: its steps act as the workspace itself, with every right. */
export type WorkflowSteps = {
  execute: (document: { query: string; variables: RecordData }) => Promise<EngineAnswer>;
  /** A LOGIC_FUNCTION step, by the function's name or universal identifier. */
  runFunction: (call: { name: string; input: unknown }) => Promise<unknown>;
};

/** A workflow that is switched on and waits for record events. */
export type Workflow = {
  name: string;
  trigger: {
    /** `person.upserted`: created or updated. */
    eventName: string;
    /** For updated and upserted: at least one of these must be among the event's fields. Empty: any. */
    fields: readonly string[];
    filter?: (event: RecordEvent) => boolean;
  };
  run: (context: { event: RecordEvent; steps: WorkflowSteps }) => Promise<void>;
};
