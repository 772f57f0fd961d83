import type { GraphqlDocument } from './graphql-document.ts';

const HEADER = /^(?:#[^\n]*\n|\s)*(?:(query|mutation|fragment)\b\s*([_A-Za-z]\w*)?|\{)/;
const TOKENS =
  /"""[\s\S]*?"""|"(?:\\.|[^"\\\n])*"|#[^\n]*|\.\.\.\s*on\s+\w+|\.\.\.\s*\w*|@\w+|\$\w+|[_A-Za-z]\w*|[{}():]/g;

/** Reads a definition's kind, name and root fields off its text; throws when it is no complete definition. */
export const outlineOf = (definition: string): Pick<GraphqlDocument, 'kind' | 'name' | 'rootFields'> => {
  const header = HEADER.exec(definition);
  const rootFields = header ? rootFieldsOf(definition) : null;
  if (!header || !rootFields) throw new SyntaxError(`This is not one complete GraphQL definition:\n${definition}`);
  return { kind: kindOf(header[1]), name: header[2] ?? null, rootFields };
};

const kindOf = (word: string | undefined): GraphqlDocument['kind'] =>
  word === 'mutation' || word === 'fragment' ? word : 'query';

/** The names at the first level of braces; null when brackets do not match, or more than one definition stands there. */
const rootFieldsOf = (definition: string): string[] | null => {
  const tokens = definition.match(TOKENS) ?? [];
  const names: string[] = [];
  let braces = 0;
  let parentheses = 0;
  let isClosed = false;
  for (const [index, token] of tokens.entries()) {
    if (isClosed && !token.startsWith('#')) return null;
    if (token === '(') parentheses += 1;
    else if (token === ')') parentheses -= 1;
    else if (parentheses > 0) continue;
    else if (token === '{') braces += 1;
    else if (token === '}') isClosed = --braces === 0;
    else if (braces === 1 && /^[_A-Za-z]/.test(token) && tokens[index + 1] !== ':') names.push(token);
    if (braces < 0 || parentheses < 0) return null;
  }
  return isClosed && parentheses === 0 ? names : null;
};
