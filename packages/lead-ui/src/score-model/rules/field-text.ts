import { isolate } from '../../messages/isolate.ts';
import { lookup } from '../../messages/lookup.ts';

import { type RuleTexts } from './use-rule-texts.ts';

/** What a field is called; one that nobody knows by its name in the API. */
export const fieldText = ({ field, texts: { words, ownFields } }: { field: string; texts: RuleTexts }): string =>
  lookup(words.field, field) ?? isolate(ownFields.find(({ name }) => name === field)?.label ?? field);
