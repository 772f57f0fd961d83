import { type LeadForm } from '../records/lead-form.ts';
import { cleanText } from '../text/clean-text.ts';

import { captureProblem } from './capture-problem.ts';
import { type CaptureProblem, type CaptureProblemCode, type SubmissionResult } from './capture-result.ts';
import { LONGEST_VALUE } from './field-limits.ts';
import { type FormField, type FormFieldName } from './form-fields.ts';
import { type ImportField } from './import-fields.ts';
import { readLeadFields } from './read-lead-fields.ts';
import { TRAP_FIELD } from './trap-field.ts';

/** What the transport says about a submission, never what the visitor typed. `country` is an ISO code. */
export type SubmissionContext = { country?: string | undefined };

const NAME_FIELDS: readonly FormFieldName[] = ['firstName', 'lastName', 'fullName'];
const CHANNEL_FIELDS: readonly FormFieldName[] = ['email', 'phone'];

/**
 * Reads what a visitor sent to a form, from JSON or urlencoded. Only what the form offers is read; everything else is
 * ignored without a word, so that a form tells nobody which fields exist. The form's own values always win.
 */
export const readSubmission = ({
  form,
  input,
  context = {},
  now,
}: {
  form: Pick<LeadForm, 'name' | 'title' | 'slug' | 'formFields' | 'isActive' | 'language' | 'source'>;
  input: unknown;
  context?: SubmissionContext;
  now: Date;
}): SubmissionResult => {
  const { language } = form;
  const problem = (field: string, code: CaptureProblemCode): CaptureProblem =>
    captureProblem({
      field,
      code,
      label: form.formFields.find(({ name }) => name === field)?.label ?? '',
      language,
    });
  if (!form.isActive) return { kind: 'refused', problems: [problem('', 'FORM_CLOSED')] };
  if (!isRecord(input)) return { kind: 'refused', problems: [problem('', 'UNREADABLE')] };

  const problems: CaptureProblem[] = [];
  const texts = new Map<ImportField, string>();
  for (const field of form.formFields) {
    const text = textOf({ field, input });
    if (text === null) problems.push(problem(field.name, 'WRONG_TYPE'));
    else if (!isBlank(text)) texts.set(field.name, text);
    else if (field.required) problems.push(problem(field.name, 'REQUIRED'));
    if (text && !isBlank(text) && !isOffered({ field, text })) problems.push(problem(field.name, 'UNKNOWN_OPTION'));
  }
  const reading = readLeadFields({ texts, defaultCountry: context.country, language });
  if (texts.has('consent') && reading.input.consent !== 'GIVEN' && isRequired({ form, name: 'consent' })) {
    problems.push(problem('consent', 'REQUIRED'));
  }
  problems.push(...reading.problems.map(({ field, code }) => problem(field, code)));
  problems.push(...missingGroups({ form, texts, problems }).map(([field, code]) => problem(field, code)));
  if (problems.length > 0) return { kind: 'refused', problems };

  const { input: lead, message, suggestions } = reading;
  return {
    kind: 'accepted',
    lead: { ...lead, source: form.source, kind: 'NEW' },
    touch: {
      name: form.title || form.name || form.slug,
      touchType: 'FORM',
      direction: 'INCOMING',
      outcome: null,
      occurredAt: now.toISOString(),
      body: message || (lead.interest ?? ''),
      utmSource: lead.utmSource ?? '',
      utmMedium: lead.utmMedium ?? '',
      utmCampaign: lead.utmCampaign ?? '',
      landingPage: lead.landingPage ?? '',
    },
    suggestions,
    suspicions: isTrapped(input) ? ['TRAP_FILLED'] : [],
  };
};

const isRecord = (input: unknown): input is Record<string, unknown> =>
  typeof input === 'object' && input !== null && !Array.isArray(input);

/** What shows nothing is nothing; what is too long is refused as that, unread. */
const isBlank = (text: string): boolean => text.length <= LONGEST_VALUE && cleanText({ text }) === '';

const isRequired = ({ form, name }: { form: Pick<LeadForm, 'formFields'>; name: FormFieldName }): boolean =>
  form.formFields.some((field) => field.name === name && field.required);

/** The field's text; null where the value is of a kind that no form sends. Only own properties count. */
const textOf = ({ field, input }: { field: FormField; input: Record<string, unknown> }): string | null => {
  if (field.value !== undefined) return field.value;
  const value = Object.hasOwn(input, field.name) ? input[field.name] : undefined;
  if (value === undefined || value === null) return '';
  if (typeof value === 'string') return value;
  if (typeof value === 'number' && Number.isFinite(value)) return String(value);
  if (typeof value === 'boolean' && field.type === 'CHECKBOX') return value ? 'true' : '';
  return null;
};

const isOffered = ({ field, text }: { field: FormField; text: string }): boolean =>
  field.type !== 'CHOICE' || (field.options ?? []).includes(text.trim());

/** A name and a channel make somebody who can be called back; a form that asks for no name does without. */
const missingGroups = ({
  form,
  texts,
  problems,
}: {
  form: Pick<LeadForm, 'formFields'>;
  texts: ReadonlyMap<ImportField, string>;
  problems: readonly CaptureProblem[];
}): [FormFieldName, CaptureProblemCode][] => {
  const missing: [FormFieldName, CaptureProblemCode][] = [];
  const groups: [readonly FormFieldName[], CaptureProblemCode][] = [
    [NAME_FIELDS, 'NAME_REQUIRED'],
    [CHANNEL_FIELDS, 'CHANNEL_REQUIRED'],
  ];
  for (const [names, code] of groups) {
    const offered = form.formFields.filter(({ name }) => names.includes(name)).map(({ name }) => name);
    const isNamed = problems.some(({ field }) => offered.some((name) => name === field));
    const [first] = offered;
    if (first !== undefined && !isNamed && !offered.some((name) => texts.has(name))) missing.push([first, code]);
  }
  return missing;
};

const isTrapped = (input: Record<string, unknown>): boolean =>
  Object.hasOwn(input, TRAP_FIELD) && input[TRAP_FIELD] !== '' && input[TRAP_FIELD] != null;
