import type { WorkspaceMetadata } from '../metadata/metadata.ts';
import type { Faults } from '../faults/faults.ts';
import type { FunctionRun } from './functions/function-run.ts';
import type { Identity } from './identities/identity.ts';
import type { Workflow } from './workflows/workflow.ts';
import type { PageData } from '../server/page-data.ts';

export type OpenWorkspaceOptions = {
  /** The output of `twenty dev:build`: `manifest.json`, `package.json` and the built files. Without it: Twenty's standard objects. */
  app?: { directory: string };
  /** Folder that keeps the data between runs. Default: in memory. */
  data?: string;
  /** Folder for prepared database images, made when missing. Default: `.cache` in this package. */
  imageFolder?: string;
  /** The time of the workspace; functions see it too. Default: the machine's. */
  now?: () => Date;
  /** Decides the order in which root fields of one document start. */
  seed?: number;
  /** The API key. Default: the environment's `SANDBOX_API_KEY`, else `sandbox`. */
  apiKey?: string;
  /** The address by which functions and widgets call the workspace; no port needs to listen there. */
  url?: string;
  /** Milliseconds until a workflow answers an event: on a real server up to 3 s. Default 20. */
  workflowDelay?: number;
  /** Answers what functions fetch from other hosts. Default: every such call fails. */
  outsideFetch?: typeof fetch;
};

export type Workspace = {
  readonly id: string;
  readonly url: string;
  /** Objects and fields: standard ones, the app's, and what the server adds. */
  readonly metadata: WorkspaceMetadata;
  /** The whole HTTP surface. Rejects, as the global fetch does, only where a fault loses the answer. */
  fetch: (request: Request) => Promise<Response>;
  clock: {
    now: () => Date;
    /**
     * Moves the workspace's time on. Whatever cron has due in between runs in order, each at its own minute, and is
     * waited for. With `cron: 'latest'` each function runs once, at its latest due minute: for a jump over weeks.
     */
    advance: (milliseconds: number, options?: { cron?: 'every' | 'latest' }) => Promise<void>;
  };
  /** Every triggered function and workflow has finished, and those that they triggered. */
  settled: () => Promise<void>;
  requests: { list: () => RequestRecord[]; clear: () => void };
  faults: Faults;
  tokens: {
    apiKey: string;
    /** A signed-in user, by e-mail address. */
    user: (email: string) => string;
    /** The app itself, as cron, events and public routes act. */
    app: () => string;
    /** The app on behalf of a signed-in user, as widgets act. */
    appAsUser: (email: string) => string;
  };
  members: {
    list: () => WorkspaceMember[];
    /** Gives a member a role by its label: `Admin`, `Member`, or one of the app's. */
    assignRole: (assignment: { email: string; roleLabel: string }) => void;
  };
  runs: { list: () => FunctionRun[]; clear: () => void };
  /** Runs one of the app's functions as a workflow step would: as the app, with this input. */
  runFunction: (call: { name: string; input: unknown }) => Promise<FunctionRun>;
  /** What an admin switches on besides the workflow that every workspace ships. */
  workflows: { register: (workflow: Workflow) => void };
  /** What is written meanwhile starts no function and no workflow: for data that was there before the app came. */
  withoutTriggers: <Result>(work: () => Promise<Result>) => Promise<Result>;
  page: (options?: { token?: string }) => PageData;
  sdl: () => string;
  close: () => Promise<void>;
};

export type WorkspaceMember = {
  id: string;
  userId: string;
  userWorkspaceId: string;
  email: string;
  firstName: string;
  lastName: string;
  roleLabel: string;
  locale: string;
  colorScheme: 'Light' | 'Dark' | 'System';
};

/** One document or call as it reached the workspace. */
export type RequestRecord = {
  /** Counts from 0 since the workspace was opened or the list was cleared. */
  index: number;
  at: Date;
  by: Identity;
  method: string;
  /** `/graphql`, `/metadata`, `/s/leads/convert` */
  path: string;
  operation: { type: 'query' | 'mutation' | 'subscription'; name: string | null; rootFields: string[] } | null;
  variables: unknown;
  /** HTTP status; null while it is under way, and where the answer was lost. */
  status: number | null;
  /** Codes of the GraphQL errors in the answer. */
  errorCodes: string[];
  durationMs: number | null;
  /** The fault that hit the request, if any. */
  fault: string | null;
};
