import * as z from 'zod';
import type { Authentication } from '../runtime/identities/create-identities.ts';
import type { RequestRecord } from '../runtime/workspace.ts';
import type { GraphqlCall } from './graphql/read-document.ts';

export type RequestLog = {
  begin: (request: {
    request: Request;
    path: string;
    caller: Authentication;
    call: GraphqlCall | null;
  }) => RequestRecord;
  /** Notes the answer, and gives it back. */
  end: (record: RequestRecord, response: Response) => Promise<Response>;
  list: () => RequestRecord[];
  clear: () => void;
};

const errorsSchema = z.object({
  errors: z.array(z.object({ extensions: z.object({ code: z.string().optional() }).optional() })),
});

/** A server that runs for days must not remember every request of them. */
const KEPT = 10_000;

/** What reached the workspace, in the order in which it came. */
export const createRequestLog = ({ now }: { now: () => Date }): RequestLog => {
  let records: RequestRecord[] = [];
  let count = 0;
  const started = new WeakMap<RequestRecord, number>();

  return {
    begin: ({ request, path, caller, call }) => {
      const record: RequestRecord = {
        index: count,
        at: now(),
        by: typeof caller === 'string' ? { kind: 'anonymous' } : caller.identity,
        method: request.method,
        path,
        operation:
          call?.operation == null
            ? null
            : { ...call.operation, rootFields: call.operation.rootFields.map((field) => field.name) },
        variables: call?.variables ?? null,
        status: null,
        errorCodes: [],
        durationMs: null,
        fault: null,
      };
      started.set(record, performance.now());
      count += 1;
      records.push(record);
      if (records.length > KEPT) records = records.slice(-KEPT / 2);
      return record;
    },
    end: async (record, response) => {
      record.status = response.status;
      record.durationMs = performance.now() - (started.get(record) ?? 0);
      if (record.operation !== null) record.errorCodes = await errorCodes(response.clone());
      return response;
    },
    list: () => records,
    clear: () => {
      records = [];
      count = 0;
    },
  };
};

const errorCodes = async (response: Response): Promise<string[]> => {
  const answer = errorsSchema.safeParse(await response.json());
  return answer.success ? answer.data.errors.map((error) => error.extensions?.code ?? 'UNKNOWN') : [];
};
