import { Command } from 'commander';

import { addBacktestCommand } from './backtest/backtest-command.ts';
import { addConvertCommand } from './convert/convert-command.ts';
import { addDoctorCommand } from './doctor/doctor-command.ts';
import { addImportCommand } from './import/import-command.ts';
import { addModelCommand } from './model/model-command.ts';
import { addScoreCommand } from './score/score-command.ts';
import { addSeedCommand } from './seed/seed-command.ts';
import type { CommandParts } from './terminal/command-parts.ts';

const EXAMPLES = `
Examples:
  leads doctor
  leads import contacts.csv --map "Mail=email,Firma=companyName" --country DE --dry-run
  leads convert 2f1c8d1e-6c1f-4c53-9c0b-0a4d1f0f9a11 --dry-run
  leads score --all
  leads score --leads contacts.csv --model score-model.json
  leads backtest --leads history.csv --outcome Converted --positive 1
  leads model export > score-model.json

Exit codes: 0 done and in order, 1 done but not all in order, 2 not begun.`;

/** The program with its commands; `end` receives the exit code of the one that ran. */
export const buildProgram = ({ surroundings, end }: Omit<CommandParts, 'program'>): Command => {
  const { stdout, stderr } = surroundings;
  const program = new Command('leads')
    .description("Leads for Twenty: the admin's terminal")
    .addHelpText('after', EXAMPLES)
    .showHelpAfterError('(leads --help, or leads <command> --help, says more)')
    .configureOutput({ writeOut: (text) => stdout.write(text), writeErr: (text) => stderr.write(text) })
    .exitOverride();
  const parts: CommandParts = { program, surroundings, end };
  addDoctorCommand(parts);
  addImportCommand(parts);
  addConvertCommand(parts);
  addScoreCommand(parts);
  addBacktestCommand(parts);
  addModelCommand(parts);
  addSeedCommand(parts);
  return program;
};
