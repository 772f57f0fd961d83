import { DEFAULT_THRESHOLDS, readInput, type Thresholds, thresholdsSchema } from '@leads/lead-domain';

import { readJsonFile } from '../files/read-json-file.ts';
import { UsageError } from '../terminal/usage-error.ts';

/** The thresholds of a file, in the form of the setting; what the file leaves out, and all without a file, is the default. */
export const readThresholds = async ({
  fileName,
  directory,
}: {
  fileName: string | undefined;
  directory: string;
}): Promise<Thresholds> => {
  if (fileName === undefined) return DEFAULT_THRESHOLDS;
  const given = await readJsonFile({ fileName, directory });
  const isObject = typeof given === 'object' && given !== null && !Array.isArray(given);
  const unknown = isObject ? Object.keys(given).find((key) => !Object.hasOwn(DEFAULT_THRESHOLDS, key)) : undefined;
  if (!isObject || unknown !== undefined) {
    throw new UsageError(
      `${fileName} holds no thresholds${unknown === undefined ? '' : `: "${unknown}" is none`}. There are: ${Object.keys(DEFAULT_THRESHOLDS).join(', ')}.`,
    );
  }
  const reading = readInput(thresholdsSchema, { ...DEFAULT_THRESHOLDS, ...given });
  if (reading.kind === 'read') return reading.value;
  const problems = reading.problems.map(({ path, message }) => `${path}: ${message}`);
  throw new UsageError(`${fileName} cannot be used: ${problems.join('; ')}.`);
};
