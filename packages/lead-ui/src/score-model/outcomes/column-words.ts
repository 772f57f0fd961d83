import { type OutcomeColumn } from '@leads/lead-domain';

import { fill } from '../../messages/fill.ts';
import { winColumnText } from '../../scoring/win-column-text.ts';
import { winValueText } from '../../scoring/win-value-text.ts';
import { type RuleTexts } from '../rules/use-rule-texts.ts';

/** What a column of the history is called; a pair of columns by both names. */
export const columnName = ({ name, texts: { score } }: { name: string; texts: RuleTexts }): string =>
  name
    .split(PAIR)
    .map((column) => winColumnText({ column, words: score }))
    .join(PAIR);

/** How the domain joins the columns of a pair. */
const PAIR = ' × ';

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
    return winValueText({ value: category, words: score, format });
  }
  return rangeText({ above: column.cuts[bin - 2], upTo: column.cuts[bin - 1], texts });
};

/** All numbers that history knows are counts: above 0.5 is 1 or more. */
const rangeText = ({
  above,
  upTo,
  texts: { words, format },
}: {
  above: number | undefined;
  upTo: number | undefined;
  texts: RuleTexts;
}): string => {
  const from = above === undefined ? null : Math.floor(above) + 1;
  const to = upTo === undefined ? null : Math.floor(upTo);
  const values = { from: format.number(from ?? 0), to: format.number(to ?? 0) };
  if (from === null) return fill(words.learnt.upTo, values);
  if (to === null) return fill(words.learnt.andMore, values);
  return from === to ? values.from : fill(words.learnt.between, values);
};
