import { BANT_ANSWERS, type ScorePart } from '@leads/lead-domain';

import { type Format } from '../messages/create-format.ts';
import { fill } from '../messages/fill.ts';
import { lookup } from '../messages/lookup.ts';
import { type ScoreMessages } from '../messages/messages.ts';

const ANSWERS: readonly string[] = Object.values(BANT_ANSWERS).flat();

/** What matched, in words; empty where the rule's own name says it already. */
export const scoreEvidenceText = ({
  part,
  words,
  format,
}: {
  part: ScorePart;
  words: ScoreMessages;
  format: Format;
}): string => {
  const { evidence } = part;
  if (evidence === 'true' || ANSWERS.includes(evidence)) return '';
  if (part.rule.startsWith('size') && /^\d+$/.test(evidence)) {
    return format.plural(words.employees, Number(evidence));
  }
  const touches = /^(\d+) × ([A-Z_]+)$/.exec(evidence);
  if (touches) {
    const [, count = '', type = ''] = touches;
    return fill(words.touchCount, {
      count: format.number(Number(count)),
      touch: lookup(words.touchType, type) ?? type,
    });
  }
  // Of silence: the last touch before it.
  return lookup(words.source, evidence) ?? lookup(words.touchType, evidence) ?? evidence;
};
