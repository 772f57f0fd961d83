import { DEFAULT_FORM, leadFormSchema, leadSettingSchema, readSettings } from '@leads/lead-domain';
import { defineOperation, gql, type TwentyClient } from '@leads/twenty-api';
import * as z from 'zod/mini';

import { FORM_FIELDS } from '../records/form-fields.ts';
import { nodesOf } from '../records/nodes-of.ts';
import { SETTING_FIELDS } from '../records/setting-fields.ts';

import { type DoctorCheck } from './doctor-check.ts';

/** Whether the key may read what it must, and whether forms and settings can be used as they stand. */
export const checkRecords = async ({ client }: { client: TwentyClient }): Promise<DoctorCheck[]> => {
  const read = await client.run(readRecords, {});
  if (!read.ok) {
    const refused = read.error.partial?.refused.join(', ');
    return [
      {
        key: 'key.rights',
        state: 'failed',
        title: 'Rights of the key',
        detail: refused ? `${read.error.message} (${refused})` : read.error.message,
        remedy:
          'Give the API key a role that may read and write leads, touches, forms, settings, score models and jobs.',
      },
    ];
  }
  const { leadForms, leadSettings } = read.data;
  return [
    { key: 'key.rights', state: 'ok', title: 'Rights of the key', detail: 'It may read leads, forms and settings.' },
    formCheck(leadForms),
    settingsCheck(leadSettings),
  ];
};

const readRecords = defineOperation({
  document: gql`
    query ReadRecordsToCheck {
      leads(first: 1) {
        edges {
          node {
            id
          }
        }
      }
      leadTouches(first: 1) {
        edges {
          node {
            id
          }
        }
      }
      leadScoreModels(first: 1) {
        edges {
          node {
            id
          }
        }
      }
      leadEvents(first: 1) {
        edges {
          node {
            id
          }
        }
      }
      leadJobs(first: 1) {
        edges {
          node {
            id
          }
        }
      }
      leadForms(first: 200) {
        edges {
          node {
            ...FormFields
          }
        }
      }
      leadSettings(first: 200) {
        edges {
          node {
            ...SettingFields
          }
        }
      }
    }
    ${FORM_FIELDS}
    ${SETTING_FIELDS}
  `,
  read: (data) => z.object({ leadForms: nodesOf(z.unknown()), leadSettings: nodesOf(leadSettingSchema) }).parse(data),
});

const formCheck = (records: unknown[]): DoctorCheck => {
  const key = 'form.contact';
  const title = `Form "${DEFAULT_FORM.slug}"`;
  const readings = records.map((record) => leadFormSchema.safeParse(record));
  const unreadable = readings.filter(({ success }) => !success).length;
  if (unreadable > 0) {
    return {
      key,
      state: 'failed',
      title,
      detail: `${unreadable} form(s) cannot be read; their pages answer an error.`,
      remedy: 'Open Leads › Forms and correct the fields of these forms.',
    };
  }
  const form = readings.flatMap(({ data }) => (data ? [data] : [])).find(({ slug }) => slug === DEFAULT_FORM.slug);
  if (form?.isActive) return { key, state: 'ok', title, detail: 'It takes submissions.' };
  return {
    key,
    state: 'warning',
    title,
    detail: form ? 'It is switched off.' : 'It is missing.',
    remedy: form ? 'Switch it on where visitors should use it.' : 'Run `leads seed`, or install the app again.',
  };
};

const settingsCheck = (records: z.output<typeof leadSettingSchema>[]): DoctorCheck => {
  const { problems } = readSettings({ settings: records, models: [] });
  const key = 'settings';
  const title = 'Settings';
  if (problems.length === 0) return { key, state: 'ok', title, detail: `${records.length} records can be read.` };
  return {
    key,
    state: 'warning',
    title,
    detail: problems.map((problem) => `${problem.key} ${problem.path}: ${problem.message}`).join(' '),
    remedy: 'Correct these records under Leads › Settings; until then the defaults hold.',
  };
};
