import { type Command } from 'commander';

import { addConnectionOptions } from '../connection/add-connection-options.ts';
import type { ConnectionOptions } from '../connection/read-connection.ts';
import type { CommandParts } from '../terminal/command-parts.ts';
import type { ExitCode } from '../terminal/terminal.ts';

import { exportModel } from './export-model.ts';
import { importModel } from './import-model.ts';
import { listModels } from './list-models.ts';
import { type Models, openModels } from './open-models.ts';
import { publishModel } from './publish-model.ts';

/** `leads model …`: score models in and out of Twenty, as files. */
export const addModelCommand = ({ program, surroundings, end }: CommandParts): void => {
  const model = program.command('model').description('list, export, import and publish score models');
  const add = ({ name, description }: { name: string; description: string }): Command =>
    addConnectionOptions(model.command(name)).description(description);
  const run = async (options: ConnectionOptions, work: (models: Models) => Promise<ExitCode>): Promise<void> =>
    end(await work(openModels({ options, surroundings })));

  add({ name: 'list', description: 'which models there are, and which of them scores' }).action(
    (options: ConnectionOptions) => run(options, listModels),
  );
  add({ name: 'export', description: 'print a model of rules as a file (docs/score-model.md)' })
    .argument('[model-id]', "the model's id, or the address of its page; without it the published one")
    .action((modelId: string | undefined, options: ConnectionOptions) =>
      run(options, (models) => exportModel({ ...models, modelId })),
    );
  add({ name: 'import', description: 'make a draft of a file; it scores nothing until it is published' })
    .argument('<file>', 'a model of rules, as `leads model export` writes it')
    .action((fileName: string, options: ConnectionOptions) =>
      run(options, (models) => importModel({ ...models, fileName })),
    );
  add({
    name: 'publish',
    description: 'let a draft score: its rules are checked and frozen, all open leads scored anew',
  })
    .argument('<model-id>', "the draft's id, or the address of its page")
    .action((modelId: string, options: ConnectionOptions) =>
      run(options, (models) => publishModel({ ...models, modelId })),
    );
};
