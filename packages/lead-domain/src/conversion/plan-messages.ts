import { type PlanProblemCode, type PlanWarningCode } from './conversion-plan.ts';

/** English texts for logs and answers of functions; panels translate by the code. `{…}` are filled in. */
export const PLAN_MESSAGES: Record<PlanProblemCode | PlanWarningCode, string> = {
  COMPANY_DOMAIN_DIFFERS:
    'The company has another domain than {domain}: Twenty may move the person to a company of that domain. This is checked afterwards and put right.',
  COMPANY_DOMAIN_TAKEN: 'Another company, {label}, has the domain {domain}; the new one is made without it.',
  PERSON_IN_OTHER_COMPANY: '{label} belongs to another company and stays there.',
  OPPORTUNITY_OF_OTHER_COMPANY: 'The opportunity {label} belongs to another company and stays there.',
  DO_NOT_CONTACT: 'The lead asked not to be contacted.',
  CONSENT_WITHDRAWN: 'The lead withdrew consent.',
  WEAK_MATCH_CHOSEN: 'Little speaks for {label} being the same.',
  SIMILAR_RECORD_NOT_CHOSEN: 'A new record is made although {label} looks like the same.',
  MORE_ACTIVITIES_THAN_MOVED: '{count} activities are too many for one conversion and stay on the lead only.',
  MAIL_AND_CALENDAR_FOLLOW_THE_ADDRESS: 'Mail and calendar follow the e-mail address; nothing has to be moved.',
  VALUE_WITHOUT_TARGET: 'These values have no place on the new records and stay on the lead: {fields}.',
  PERSON_EMAIL_TAKEN: '{label} has the address {email} already: attach that person, or change the address.',
  PERSON_EMAIL_TAKEN_BY_DELETED:
    'A deleted person, {label}, has the address {email}: restore or destroy that person first.',
  CHOSEN_RECORD_UNKNOWN: 'The chosen record does not exist or may not be seen.',
  CHOSEN_RECORD_DELETED: '{label} is deleted: restore it first, or choose another.',
  COMPANY_WITHOUT_PERSON: 'A company is not made without its contact: attach or create a person.',
  OPPORTUNITY_WITHOUT_CONTACT: 'An opportunity needs a person or a company.',
  NAME_MISSING: 'The contact has no name: give the lead a first or last name.',
  NOTHING_TO_CONVERT_TO: 'Nothing is chosen that the lead could become.',
};
