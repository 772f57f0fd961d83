import type { WorkspaceMetadata } from './metadata/metadata.ts';

/**
 * The data engine of the embedded workspace: Twenty's workspace GraphQL API over an embedded PostgreSQL.
 *
 * Stricter than a real Twenty 2.21 on purpose, each time because the real one lets a bug of ours pass in silence:
 * - an unknown selection is refused (`Cannot query field …`); the real server answers null
 * - a directive is refused (`@skip`/`@include`); the real server fails on them with an internal error
 * - an alias below the root is refused; the real server ignores it and answers under the field's own name
 * - a variable that the document does not declare, an unknown fragment, a composite or relation without a selection of
 *   its parts are refused; the real server answers null, nothing, or everything
 * - root fields of one document start in an order drawn from the seed, so that a document whose fields depend on each
 *   other fails in some runs here too
 * - months by name (`January 5, 2027`) are no dates here
 * - search, merge, duplicates and the rarer aggregates answer "… is not supported by the sandbox"
 *
 * Kept although they are bugs of the real server, because ours have to live with them: `eq: ""` beside other conditions
 * finds every record whose text is empty; a cursor forgets the order's values that were not selected; an update of
 * further e-mails, of a link's label or of a phone's country alone empties the primary e-mail, the link, the further
 * phones; `bodyV2: null` fails.
 */
export type Engine = {
  /** Objects, fields and relations as the workspace has them: standard ones, the app's, and what the server adds. */
  metadata: WorkspaceMetadata;
  /** The schema of the workspace API as SDL: what documents are checked against. */
  sdl(): string;
  /** One document. Never throws for a client's mistake: mistakes are `errors` in the answer, as over HTTP 200. */
  execute(request: EngineRequest): Promise<EngineAnswer>;
  /** Writes rows as given, with no events: members and other things that exist before the first client comes. */
  seed(objectName: string, records: RecordData[]): Promise<void>;
  close(): Promise<void>;
};

export type EngineOptions = {
  /** `manifest.json` of `twenty dev:build`, parsed; absent or null: standard objects only. Unknown keys are ignored. */
  manifest?: unknown;
  /** Folder that keeps the data between runs. Default: in memory. */
  data?: string;
  /** Folder for the prepared database image (created when missing). Without it every open pays for creating the database. */
  imageFolder?: string;
  now?: () => Date;
  /** Decides the order in which root fields of one document start. Same seed, same order. */
  seed?: number;
  /** Hears of every write after it is committed, in order; one call per root field. Must not throw. */
  onEvents?: (events: RecordEvent[]) => void;
};

export type EngineRequest = {
  query: string;
  variables?: Record<string, unknown> | null;
  operationName?: string | null;
  actor: Actor;
};

export type EngineAnswer = { data?: Record<string, unknown> | null; errors?: EngineError[] };

export type EngineError = {
  message: string;
  locations?: readonly { line: number; column: number }[];
  path?: readonly (string | number)[];
  extensions?: {
    code: string;
    subCode?: string;
    userFriendlyMessage?: string;
    conflictingRecordId?: string;
    conflictingObjectNameSingular?: string;
  };
};

/** Who asks. It stamps `createdBy`/`updatedBy`, and its role decides what it may do. */
export type Actor = {
  kind: 'user' | 'apiKey' | 'application' | 'workflow' | 'system';
  /** Shown in `createdBy.name`: a member's full name, the key's name, the application's name. */
  name: string;
  workspaceMemberId?: string | null;
  /** null: everything is allowed (Admin, the workspace itself). */
  role: Role | null;
};

/** A role as the manifest declares it (`roles[]`); also used for the standard role Member. */
export type Role = {
  label: string;
  canReadAllObjectRecords?: boolean;
  canUpdateAllObjectRecords?: boolean;
  canSoftDeleteAllObjectRecords?: boolean;
  canDestroyAllObjectRecords?: boolean;
  objectPermissions?: {
    objectUniversalIdentifier: string;
    canReadObjectRecords?: boolean;
    canUpdateObjectRecords?: boolean;
    canSoftDeleteObjectRecords?: boolean;
    canDestroyObjectRecords?: boolean;
  }[];
  fieldPermissions?: {
    objectUniversalIdentifier: string;
    fieldUniversalIdentifier: string;
    canReadFieldValue?: boolean;
    canUpdateFieldValue?: boolean;
  }[];
};

export type RecordData = Record<string, unknown>;

export type RecordAction = 'created' | 'updated' | 'deleted' | 'destroyed' | 'restored' | 'upserted';

/**
 * One change of one record, shaped as Twenty hands it to logic functions and workflows: composites nested
 * (`emails: { primaryEmail, … }`), relations as `ownerId`, dates as ISO strings.
 * An upsert emits `created` or `updated`, and `upserted` besides.
 */
export type RecordEvent = {
  /** `lead.updated` */
  name: string;
  objectName: string;
  action: RecordAction;
  recordId: string;
  before: RecordData | null;
  after: RecordData | null;
  /** Per changed field, only for updates. */
  diff: Record<string, { before: unknown; after: unknown }> | null;
  updatedFields: string[] | null;
  actor: Actor;
};

export { openEngine } from './database/open-engine.ts';
