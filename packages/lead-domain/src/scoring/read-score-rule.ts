import { describeIssue } from '../input/describe-issue.ts';
import { cutText } from '../text/cut-text.ts';
import { SCORE_RULE_KINDS, type ScoreRuleKind } from '../vocabulary/scoring-terms.ts';

import { checkScoreRule, type CustomFields } from './check-score-rule.ts';
import { nearestName } from './nearest-name.ts';
import { SCORE_RULE_SCHEMAS, type ScoreRule } from './score-model.ts';

/** Everything that is wrong with it, each problem a sentence that names the rule and what to do. */
export type ScoreRuleReading = { kind: 'read'; rule: ScoreRule } | { kind: 'refused'; problems: string[] };

/**
 * Reads one rule that a person, a file or a record gave. A rule that is switched off may be unfinished, as long as it can
 * be read. `position` counts from 1 and names a rule that has no name of its own.
 */
export const readScoreRule = ({
  input,
  customFields = [],
  position = null,
}: {
  input: unknown;
  customFields?: CustomFields;
  position?: number | null;
}): ScoreRuleReading => {
  const name = scoreRuleName({ input, position });
  const refused = (problems: readonly string[]): ScoreRuleReading => ({
    kind: 'refused',
    problems: problems.map((problem) => `${name}: ${problem}`),
  });
  if (!isObject(input)) return refused(['it cannot be read; write it as an object with a key, a label and a kind.']);
  const { kind } = input;
  if (!isKind(kind)) return refused([kindProblem(kind)]);
  const result = SCORE_RULE_SCHEMAS[kind].safeParse(input, { error: describeIssue });
  if (!result.success) {
    return refused(result.error.issues.map(({ path, message }) => partProblem({ part: path.join('.'), message })));
  }
  const rule = result.data;
  const problems = rule.isActive ? [...unknownParts({ input, kind }), ...checkScoreRule({ rule, customFields })] : [];
  return problems.length === 0 ? { kind: 'read', rule } : refused(problems);
};

/** How messages call a rule: by its label, or else its key (a label may be a message key), or else its place. */
export const scoreRuleName = ({ input, position }: { input: unknown; position: number | null }): string => {
  const { label, key } = isObject(input) ? input : {};
  const name = [label, key].find(
    (text) => typeof text === 'string' && text.trim() !== '' && !text.startsWith('score.'),
  );
  if (typeof name === 'string') return `Rule "${cutText(name.trim(), 80)}"`;
  return position === null ? 'The rule' : `Rule ${position}`;
};

const isObject = (input: unknown): input is Record<string, unknown> =>
  typeof input === 'object' && input !== null && !Array.isArray(input);

const isKind = (kind: unknown): kind is ScoreRuleKind => SCORE_RULE_KINDS.some((known) => known === kind);

const kindProblem = (kind: unknown): string =>
  typeof kind === 'string' && kind !== ''
    ? `there is no kind "${cutText(kind, 80)}"; choose ${SCORE_RULE_KINDS.join(', ')}.`
    : `it has no kind; choose ${SCORE_RULE_KINDS.join(', ')}.`;

const partProblem = ({ part, message }: { part: string; message: string }): string =>
  message.startsWith('Missing')
    ? `"${part}" is missing; give it.`
    : `"${part}" cannot be used (${message}); correct it.`;

/** A part with a mistyped name would change nothing, and nobody would notice. */
const unknownParts = ({ input, kind }: { input: Record<string, unknown>; kind: ScoreRuleKind }): string[] => {
  const names = Object.keys(SCORE_RULE_SCHEMAS[kind].shape);
  return Object.keys(input)
    .filter((name) => !names.includes(name))
    .map((name) => {
      const meant = nearestName({ name, names });
      const remedy = meant === null || input[meant] !== undefined ? 'remove it.' : `did you mean "${meant}"?`;
      return `a rule of kind ${kind} has no "${cutText(name, 80)}"; ${remedy}`;
    });
};
