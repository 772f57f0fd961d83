import * as z from 'zod/mini';

/** What a form may ask a visitor for; nothing else can be set from outside. */
export const FORM_FIELD_NAMES = [
  'firstName',
  'lastName',
  'fullName',
  'email',
  'phone',
  'companyName',
  'jobTitle',
  'website',
  'industry',
  'employees',
  'country',
  'city',
  'interest',
  'message',
  'preferredChannel',
  'consent',
  'utmSource',
  'utmMedium',
  'utmCampaign',
  'landingPage',
  'language',
] as const;
export type FormFieldName = (typeof FORM_FIELD_NAMES)[number];

export const FORM_FIELD_TYPES = [
  'TEXT',
  'LONG_TEXT',
  'EMAIL',
  'PHONE',
  'URL',
  'NUMBER',
  'CHOICE',
  'CHECKBOX',
  'HIDDEN',
] as const;

export const formFieldSchema = z.object({
  name: z.enum(FORM_FIELD_NAMES),
  label: z._default(z.string().check(z.maxLength(200)), ''),
  required: z._default(z.boolean(), false),
  type: z._default(z.enum(FORM_FIELD_TYPES), 'TEXT'),
  /** Of a CHOICE field. */
  options: z.optional(z.array(z.string().check(z.maxLength(200))).check(z.maxLength(100))),
  /** The form's own value: it always wins over what a visitor sends. */
  value: z.optional(z.string().check(z.maxLength(2000))),
});
export type FormField = z.output<typeof formFieldSchema>;

/** A form's fields; every name once, and at least one channel, since nobody can be called back without. */
export const formFieldsSchema = z.array(formFieldSchema).check(
  z.maxLength(40),
  z.superRefine((fields, context) => {
    const names = fields.map(({ name }) => name);
    names.forEach((name, index) => {
      if (names.indexOf(name) !== index) {
        context.addIssue({ code: 'custom', path: [index, 'name'], message: `The field "${name}" stands twice.` });
      }
    });
    if (!names.includes('email') && !names.includes('phone')) {
      context.addIssue({
        code: 'custom',
        path: [],
        message: 'The form asks for no e-mail address and no phone number.',
      });
    }
  }),
);
