import { readScoreModel, type ScoreModel } from '@leads/lead-domain';

import { readJsonFile } from '../files/read-json-file.ts';
import { UsageError } from '../terminal/usage-error.ts';

/** A model's file. Its bad rules are left out, each named with the remedy; without a usable head there is no model. */
export const readModelFile = async ({
  fileName,
  directory,
  customFields,
}: {
  fileName: string;
  directory: string;
  customFields: readonly string[];
}): Promise<{ model: ScoreModel; problems: string[] }> => {
  const input = await readJsonFile({ fileName, directory });
  const reading = readScoreModel({ input, customFields });
  if (reading.kind === 'unreadable') {
    const reasons = reading.problems.map(({ path, message }) => `${path === '' ? '' : `${path}: `}${message}`);
    throw new UsageError(`${fileName} holds no score model (${reasons.join('; ')}). docs/score-model.md describes it.`);
  }
  return {
    model: reading.model,
    problems: reading.problems.map(({ message }) => `${fileName}: ${message} The rule was left out.`),
  };
};
