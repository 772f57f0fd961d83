import { type OutcomeColumn } from '@leads/lead-domain';

import { fill } from '../../messages/fill.ts';
import { lookup } from '../../messages/lookup.ts';
import { type RuleTexts } from '../rules/use-rule-texts.ts';

/** What a column of the history is called; a pair of columns by both names. */
export const columnName = ({ name, texts: { score, words } }: { name: string; texts: RuleTexts }): string =>
  name
    .split(' × ')
    .map((part) => lookup(words.field, part) ?? lookup(score.field, part) ?? part)
    .join(' × ');

/** The values of a column that raise and lower the probability most, in words; null where none does. */
export const strongestValues = ({
  column,
  texts,
}: {
  column: OutcomeColumn;
  texts: RuleTexts;
}): { up: string | null; down: string | null } => {
  const bins = column.effects.map((effect, bin) => ({ effect, bin }));
  const byEffect = bins.toSorted((left, right) => right.effect - left.effect);
  const [best, worst] = [byEffect[0], byEffect.at(-1)];
  return {
    up: best && best.effect > TELLING ? binText({ column, bin: best.bin, texts }) : null,
    down: worst && worst.effect < -TELLING ? binText({ column, bin: worst.bin, texts }) : null,
  };
};

/** In log-odds: a tenth more or less. */
const TELLING = 0.1;

const binText = ({ column, bin, texts }: { column: OutcomeColumn; bin: number; texts: RuleTexts }): string => {
  const { words, score, format } = texts;
  if (bin === 0) return words.learnt.notGiven;
  if (column.kind === 'CATEGORY') {
    const category = column.categories[bin - 2];
    if (category === undefined) return words.learnt.otherValue;
    return lookup(score.source, category) ?? lookup(score.value, category) ?? category;
  }
  const [above, upTo] = [column.cuts[bin - 2], column.cuts[bin - 1]];
  const number = (value: number | undefined) => (value === undefined ? '' : format.number(value));
  const values = { from: number(above), to: number(upTo) };
  if (above === undefined) return fill(words.learnt.upTo, values);
  return fill(upTo === undefined ? words.learnt.above : words.learnt.between, values);
};
