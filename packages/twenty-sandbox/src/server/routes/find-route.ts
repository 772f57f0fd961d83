import { match } from 'path-to-regexp';
import type { LogicFunctionManifest } from '../../runtime/app/manifest.ts';

export type FoundRoute =
  | { kind: 'found'; logicFunction: LogicFunctionManifest; pathParameters: Record<string, string> }
  | { kind: 'none' }
  /** A percent sign that begins no character. */
  | { kind: 'undecodable'; parameter: string };

/** The function whose HTTP route answers, in the manifest's order. `path` stands without `/s`. */
export const findRoute = ({
  functions,
  method,
  path,
}: {
  functions: readonly LogicFunctionManifest[];
  method: string;
  path: string;
}): FoundRoute => {
  try {
    for (const logicFunction of functions) {
      const route = logicFunction.httpRouteTriggerSettings;
      if (route?.httpMethod !== method) continue;
      const matched = match(route.path, { decode: decodeURIComponent })(path);
      if (matched === false) continue;
      const parameters = Object.entries(matched.params).flatMap(([name, value]): [string, string][] =>
        value === undefined ? [] : [[name, Array.isArray(value) ? value.join(',') : value]],
      );
      return { kind: 'found', logicFunction, pathParameters: Object.fromEntries(parameters) };
    }
    return { kind: 'none' };
  } catch (error) {
    if (!(error instanceof URIError)) throw error;
    return { kind: 'undecodable', parameter: path.split('/').find((part) => !isDecodable(part)) ?? path };
  }
};

const isDecodable = (part: string): boolean => {
  try {
    decodeURIComponent(part);
    return true;
  } catch {
    return false;
  }
};
