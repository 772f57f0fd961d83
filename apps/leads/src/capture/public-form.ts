import { type LeadForm } from '@leads/lead-domain';

/** What a site that draws the form itself may know of it: nothing that the form keeps to itself. */
export const publicForm = ({ slug, title, language, submitLabel, consentText, formFields }: LeadForm) => ({
  slug,
  title,
  language,
  submitLabel,
  consentText,
  // A field with a value of its own is none of the visitor's.
  fields: formFields
    .filter(({ value }) => value === undefined)
    .map(({ name, label, required, type, options }) => ({ name, label, required, type, ...(options && { options }) })),
});
