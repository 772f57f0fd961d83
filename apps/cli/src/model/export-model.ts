import { DEFAULT_SCORE_MODEL } from '@leads/lead-domain';
import { exportScoreModel, listScoreModels, readScoreModelPanel } from '@leads/lead-flows';

import { EXIT_CODES, type ExitCode } from '../terminal/terminal.ts';
import { writeLines } from '../terminal/write-lines.ts';

import type { Models } from './open-models.ts';
import { readModelId } from './read-model-id.ts';

/** Prints a model of rules as a file, the published one unless another is named. */
export const exportModel = async ({
  client,
  surroundings,
  fail,
  modelId,
}: Models & { modelId: string | undefined }): Promise<ExitCode> => {
  const { stdout, stderr } = surroundings;
  const print = (model: unknown) => stdout.write(`${JSON.stringify(model, null, 2)}\n`);
  const id = modelId === undefined ? await publishedId({ client }) : ({ ok: true, id: readModelId(modelId) } as const);
  if (!id.ok) return fail(id);
  if (id.id === null) {
    print(DEFAULT_SCORE_MODEL);
    stderr.write('No model of rules is published; this is the one that ships, by which leads are scored.\n');
    return EXIT_CODES.done;
  }
  const answer = await readScoreModelPanel({ client, modelId: id.id });
  if (!answer.ok) return fail(answer);
  const { model, problems } = answer.panel;
  if (model.basis !== 'RULES') {
    stderr.write(`"${model.name}" was learnt from outcomes; it has no rules that could be put into a file.\n`);
    return EXIT_CODES.notInOrder;
  }
  print(exportScoreModel(answer.panel));
  writeLines({ output: stderr, lines: problems.map(({ message }) => `Exported as it is: ${message}`) });
  return problems.length === 0 ? EXIT_CODES.done : EXIT_CODES.notInOrder;
};

const publishedId = async ({ client }: Pick<Models, 'client'>) => {
  const answer = await listScoreModels({ client });
  if (!answer.ok) return answer;
  // The newest version comes first.
  const published = answer.models.find(({ basis, status }) => basis === 'RULES' && status === 'PUBLISHED');
  return { ok: true, id: published?.id ?? null } as const;
};
