import { type LeadForm } from '@leads/lead-domain';

import { type FlowFailure } from '../answers/flow-failure.ts';

export const NO_SUCH_FORM: FlowFailure = { ok: false, code: 'FORM_NOT_FOUND', message: 'There is no such form.' };

/** A form that takes submissions. */
export const openForm = (form: LeadForm | null): { ok: true; form: LeadForm } | FlowFailure => {
  if (!form) return NO_SUCH_FORM;
  if (!form.isActive) return { ok: false, code: 'FORM_CLOSED', message: 'This form takes no submissions any more.' };
  return { ok: true, form };
};
