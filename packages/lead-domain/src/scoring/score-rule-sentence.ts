import { cutText } from '../text/cut-text.ts';
import { SCORE_RULE_KINDS } from '../vocabulary/scoring-terms.ts';

import { nearestName } from './nearest-name.ts';
import { SCORE_FIELDS } from './score-fields.ts';
import { SCORE_RULE_SCHEMAS } from './score-model.ts';
import { type ScoreRuleFault } from './score-rule-fault.ts';

/** What is wrong with a rule and what to do about it, in one sentence that goes on after the rule's name. */
export const scoreRuleSentence = (fault: ScoreRuleFault): string => {
  switch (fault.code) {
    case 'NOT_AN_OBJECT':
      return 'it cannot be read; write it as an object with a key, a label and a kind.';
    case 'KIND_UNKNOWN':
      return typeof fault.kind === 'string' && fault.kind !== ''
        ? `there is no kind "${cutText(fault.kind, 80)}"; choose ${SCORE_RULE_KINDS.join(', ')}.`
        : `it has no kind; choose ${SCORE_RULE_KINDS.join(', ')}.`;
    case 'PART_UNREADABLE':
      return fault.problem.startsWith('Missing')
        ? `"${fault.part}" is missing; give it.`
        : `"${fault.part}" cannot be used (${fault.problem}); correct it.`;
    case 'PART_UNKNOWN':
      return unknownPart(fault);
    case 'POINTS_ZERO':
      return 'it gives 0 points and so changes nothing; give it points, or switch it off.';
    case 'POINTS_SIGN':
      return 'the points have the wrong sign for its group: only negative rules take points away; change the sign or the group.';
    case 'GROUP_TIMELESS':
      return 'touches and silence are engagement or negative, since fit never changes with time; change the group.';
    case 'FIELD_MISSING':
      return 'it names no field; choose one.';
    case 'FIELD_UNKNOWN': {
      const meant = nearestName({ name: fault.field, names: [...SCORE_FIELDS, ...fault.customFields] });
      const remedy = meant === null ? "choose one of the lead's, or create it first." : `did you mean "${meant}"?`;
      return `there is no field "${fault.field}"; ${remedy}`;
    }
    case 'VALUES_MISSING':
      return `it compares with no value; give ${fault.isOne ? 'one' : 'at least one'}.`;
    case 'VALUES_TOO_MANY':
      return `nothing equals ${fault.count} values; give one, or use IS_ONE_OF.`;
    case 'VALUE_UNKNOWN': {
      const meant = nearestName({ name: fault.value, names: fault.options });
      const remedy = meant === null ? `choose ${fault.options.join(', ')}.` : `did you mean "${meant}"?`;
      return `"${fault.field}" is never "${fault.value}"; ${remedy}`;
    }
    case 'WORD_EMPTY':
      return `"${fault.value}" has no letter or digit to look for; give a word.`;
    case 'RANGE_ENDLESS':
      return 'the range has no end; give a minimum or a maximum.';
    case 'RANGE_EMPTY':
      return 'the range is empty; the minimum must not be above the maximum.';
    case 'DOMAINS_MISSING':
      return 'its list of domains is empty; add one such as "example.com", or switch it off.';
    case 'DOMAIN_UNREADABLE':
      return `"${fault.domain}" is no domain; write what stands behind the @, such as "example.com".`;
    case 'SENIORITIES_MISSING':
      return 'it names no seniority; choose at least one.';
    case 'TYPES_MISSING':
      return fault.kind === 'TOUCH'
        ? 'it counts no type of touch; choose at least one.'
        : 'it waits for an answer to no type of touch; choose at least one.';
    case 'ANSWERS_MISSING':
      return 'no type of touch would answer it; choose at least one answer.';
    case 'DECAY_ENDLESS':
      return 'it decays, but nobody knows how fast; give "decayDays", or set "decay" to NONE.';
  }
};

const unknownPart = ({ part, input, kind }: Extract<ScoreRuleFault, { code: 'PART_UNKNOWN' }>): string => {
  const meant = nearestName({ name: part, names: Object.keys(SCORE_RULE_SCHEMAS[kind].shape) });
  const remedy = meant === null || input[meant] !== undefined ? 'remove it.' : `did you mean "${meant}"?`;
  return `a rule of kind ${kind} has no "${cutText(part, 80)}"; ${remedy}`;
};
