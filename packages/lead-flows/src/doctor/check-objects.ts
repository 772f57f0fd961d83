import { type DoctorCheck } from './doctor-check.ts';
import { EXPECTED_FIELDS } from './expected-fields.ts';
import { type Installation } from './read-installation.ts';

/** Whether every object and field that the app works with is there. */
export const checkObjects = ({ objects }: Installation): DoctorCheck[] =>
  Object.entries(EXPECTED_FIELDS).map(([name, expected]): DoctorCheck => {
    const key = `object.${name}`;
    const title = `Object ${name}`;
    const fields = objects.get(name);
    if (!fields) {
      return { key, state: 'failed', title, detail: 'It is missing.', remedy: 'Install or upgrade the Leads app.' };
    }
    const missing = expected.filter((field) => !fields.has(field));
    if (missing.length === 0) return { key, state: 'ok', title, detail: `${expected.length} fields are there.` };
    return {
      key,
      state: 'failed',
      title,
      detail: `Missing: ${missing.join(', ')}.`,
      remedy: 'Upgrade the Leads app.',
    };
  });
