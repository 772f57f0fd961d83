import { type LeadForm } from '../records/lead-form.ts';

/** The form that ships; `id` and `deletedAt` are given by whoever stores it. */
export const DEFAULT_FORM: Omit<LeadForm, 'id' | 'deletedAt'> = {
  name: 'Contact',
  slug: 'contact',
  title: 'Contact us',
  formFields: [
    { name: 'firstName', label: 'First name', required: true, type: 'TEXT' },
    { name: 'lastName', label: 'Last name', required: true, type: 'TEXT' },
    { name: 'email', label: 'E-mail', required: true, type: 'EMAIL' },
    { name: 'phone', label: 'Phone', required: false, type: 'PHONE' },
    { name: 'companyName', label: 'Company', required: false, type: 'TEXT' },
    { name: 'message', label: 'How can we help?', required: true, type: 'LONG_TEXT' },
    { name: 'utmSource', label: '', required: false, type: 'HIDDEN' },
    { name: 'utmMedium', label: '', required: false, type: 'HIDDEN' },
    { name: 'utmCampaign', label: '', required: false, type: 'HIDDEN' },
    { name: 'landingPage', label: '', required: false, type: 'HIDDEN' },
    { name: 'language', label: '', required: false, type: 'HIDDEN' },
  ],
  isActive: true,
  language: 'en',
  source: 'WEB_FORM',
  submitLabel: 'Send',
  thanksText: 'Thank you. We will get back to you.',
  consentText: '',
};
