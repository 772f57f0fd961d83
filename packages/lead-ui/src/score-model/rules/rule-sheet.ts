import {
  type CustomFields,
  type LeadScoreRule,
  readScoreRule,
  type ScoreModel,
  scoreModelOfRecords,
} from '@leads/lead-domain';

import { draftOfInput } from './draft-of-input.ts';
import { byPosition, type RuleList } from './rule-list.ts';

/** A list of rules with how its parts stand to what is stored. */
export type RuleSheet = RuleList & {
  /** Keys of rules that are not stored as they are shown, and not on their way either. */
  unsaved: ReadonlySet<string>;
  /** Keys of rules that have a record, or will have one once it is saved. */
  stored: ReadonlySet<string>;
};

/** The rules of a draft, from their records. What a record holds and no input can show leaves its rule unsaved. */
export const sheetOfRecords = ({
  records,
  customFields,
}: {
  records: readonly LeadScoreRule[];
  customFields: CustomFields;
}): RuleSheet => {
  const rules = records.flatMap((record, index) => {
    const input = inputOfRecord(record);
    if (input === undefined) return [];
    const isBroken = readScoreRule({ input, customFields }).kind === 'refused';
    return { draft: draftOfInput({ input, position: record.position ?? LAST + index }), isBroken };
  });
  return {
    drafts: rules.map(({ draft }) => draft).sort(byPosition),
    removed: [],
    unsaved: new Set(rules.filter(({ isBroken }) => isBroken).map(({ draft }) => draft.key)),
    stored: new Set(rules.map(({ draft }) => draft.key)),
  };
};

/** The rules that were published; nothing of them changes any more. */
export const sheetOfModel = (model: ScoreModel): RuleSheet => ({
  drafts: model.rules.map((rule, position) => draftOfInput({ input: rule, position })),
  removed: [],
  unsaved: new Set(),
  stored: new Set(model.rules.map(({ key }) => key)),
});

/** Rules without a place come last. */
const LAST = 1_000_000;

const NO_HEAD = { name: '', modelVersion: null, fitCap: null, engagementCap: null, negativeCap: null };

/** A record as the domain reads it; undefined for one that was deleted. */
const inputOfRecord = (record: LeadScoreRule): unknown => {
  const model = scoreModelOfRecords({ model: NO_HEAD, rules: [record] });
  const rules: unknown = typeof model === 'object' && model !== null && 'rules' in model ? model.rules : [];
  return Array.isArray(rules) ? rules[0] : undefined;
};
