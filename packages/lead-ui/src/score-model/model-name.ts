import { fill } from '../messages/fill.ts';
import { isolate } from '../messages/isolate.ts';
import { type RuleTexts } from './rules/use-rule-texts.ts';

/** A model and its version in one name. */
export const modelName = ({
  name,
  version,
  texts: { words, format },
}: {
  name: string;
  version: number;
  texts: Pick<RuleTexts, 'words' | 'format'>;
}): string => fill(words.head.nameAndVersion, { name: isolate(name), version: format.number(version) });
