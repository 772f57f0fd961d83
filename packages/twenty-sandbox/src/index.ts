export { openWorkspace } from './runtime/open-workspace.ts';
export type { OpenWorkspaceOptions, RequestRecord, Workspace, WorkspaceMember } from './runtime/workspace.ts';
export type { FunctionRun, FunctionTrigger } from './runtime/functions/function-run.ts';
export type { Workflow, WorkflowSteps } from './runtime/workflows/workflow.ts';
export type { Identity } from './runtime/identities/identity.ts';
export { SandboxError, type SandboxErrorCode } from './runtime/sandbox-error.ts';
export { FAULT_MODES, type FaultMode, type FaultPlan, type Faults } from './faults/faults.ts';
export { serve, type Served } from './server/serve.ts';
export type {
  FrontComponentSession,
  PageApplication,
  PageCommandMenuItem,
  PageData,
  PageFrontComponent,
  PageLayout,
  PageNavigationItem,
  PageTab,
  PageUser,
  PageView,
  PageViewFilter,
  PageWidget,
} from './server/page-data.ts';
export type { FieldMetadata, FieldType, ObjectMetadata, Relation, SelectOption } from './metadata/metadata.ts';
