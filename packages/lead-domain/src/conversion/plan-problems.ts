import { emailKeys } from '../matching/search-keys.ts';
import { CONVERSION_ROLES } from '../vocabulary/conversion-terms.ts';

import { type PlanProblem, type PlanProblemCode } from './conversion-plan.ts';
import { type ConversionQuestion } from './conversion-question.ts';
import { type RecordDecisions } from './decide-records.ts';
import { fillMessage } from './fill-message.ts';

/** What would fail or must not be: the plan is shown, and not carried out before it is put right. */
export const planProblems = ({
  question: { lead, candidates },
  decisions,
}: {
  question: ConversionQuestion;
  decisions: RecordDecisions;
}): PlanProblem[] => {
  const problems: PlanProblem[] = [];
  const add = (
    code: PlanProblemCode,
    role: PlanProblem['role'],
    { field, recordId, ...values }: { field?: string; recordId?: string; label?: string; email?: string } = {},
  ) =>
    problems.push({
      code,
      role,
      message: fillMessage({ code, values }),
      ...(field !== undefined && { field }),
      ...(recordId !== undefined && { recordId }),
    });

  for (const role of CONVERSION_ROLES) {
    const decision = decisions[role];
    if (decision.action !== 'attach') continue;
    if (decision.record === null) add('CHOSEN_RECORD_UNKNOWN', role, { recordId: decision.id });
    else if (decision.record.deletedAt !== null) {
      add('CHOSEN_RECORD_DELETED', role, { recordId: decision.id, label: labelOf(decision.record) });
    }
  }
  const { company, person, opportunity } = decisions;
  if (person.action === 'create') {
    const { firstName, lastName } = lead.contactName;
    if (firstName.trim() === '' && lastName.trim() === '') add('NAME_MISSING', 'person', { field: 'contactName' });
  }
  const email = lead.emails.primaryEmail.trim().toLowerCase();
  const holder = candidates.people.find(
    ({ id, emails }) => !(person.action === 'attach' && person.id === id) && emailKeys(emails).includes(email),
  );
  if (email !== '' && holder && getsAddress(person)) {
    add(holder.deletedAt === null ? 'PERSON_EMAIL_TAKEN' : 'PERSON_EMAIL_TAKEN_BY_DELETED', 'person', {
      field: 'emails',
      recordId: holder.id,
      label: labelOf(holder),
      email,
    });
  }
  if (person.action === 'none') {
    if (company.action !== 'none') add('COMPANY_WITHOUT_PERSON', 'person');
    else if (opportunity.action !== 'none') add('OPPORTUNITY_WITHOUT_CONTACT', 'person');
    else add('NOTHING_TO_CONVERT_TO', null);
  }
  return problems;
};

/** A new person, or one who had none: Twenty would refuse an address that somebody holds, with the company made already. */
const getsAddress = (person: RecordDecisions['person']): boolean =>
  person.action === 'create' ||
  (person.action === 'attach' && person.record !== null && emailKeys(person.record.emails).length === 0);

const labelOf = ({ name }: { name: string | { firstName: string; lastName: string } }): string =>
  typeof name === 'string' ? name : `${name.firstName} ${name.lastName}`.trim();
