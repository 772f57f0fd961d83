import { lookup } from '../../messages/lookup.ts';

import { type RuleTexts } from './use-rule-texts.ts';

/** A value of a field as the interface calls it; one that it has no word for as it is. */
export const valueText = ({ field, value, texts }: { field: string; value: string; texts: RuleTexts }): string =>
  lookup(tableOf({ field, texts }), value) ?? value;

const tableOf = ({
  field,
  texts: { words, score, answers },
}: {
  field: string;
  texts: RuleTexts;
}): Readonly<Record<string, string>> => {
  switch (field) {
    case 'source':
      return score.source;
    case 'budgetStatus':
      return answers.BUDGET;
    case 'authority':
      return answers.AUTHORITY;
    case 'need':
      return answers.NEED;
    case 'timeline':
      return answers.TIMELINE;
    case 'kind':
    case 'preferredChannel':
    case 'consent':
      return words.value[field];
    default:
      return {};
  }
};
