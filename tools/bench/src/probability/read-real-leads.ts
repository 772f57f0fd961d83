import { existsSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';

import { type TableRow } from '@leads/lead-domain';
import { parse } from 'csv-parse/sync';

import { REPO } from '../built-app.ts';

/** Real leads with their outcome, beside the repository; not part of it. */
export const REAL_LEADS = resolve(REPO, '../shared/data/real-leads.csv');

/** null where the file is not there. */
export const readRealLeads = (): TableRow[] | null =>
  existsSync(REAL_LEADS) ? parse<Record<string, string>>(readFileSync(REAL_LEADS), { columns: true, bom: true }) : null;
