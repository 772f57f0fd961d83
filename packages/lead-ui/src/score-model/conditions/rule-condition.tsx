import { type ConditionProps } from './condition-props.ts';
import { EmailDomainCondition } from './email-domain-condition.tsx';
import { FieldCondition } from './field-condition.tsx';
import { SeniorityCondition } from './seniority-condition.tsx';
import { SilenceCondition } from './silence-condition.tsx';
import { TouchCondition } from './touch-condition.tsx';
import { UnansweredCondition } from './unanswered-condition.tsx';

/** The inputs of what is peculiar to a rule's kind. */
export const RuleCondition = (props: ConditionProps) => {
  switch (props.draft.kind) {
    case 'FIELD':
      return <FieldCondition {...props} />;
    case 'EMAIL_DOMAIN':
      return <EmailDomainCondition {...props} />;
    case 'SENIORITY':
      return <SeniorityCondition {...props} />;
    case 'TOUCH':
      return <TouchCondition {...props} />;
    case 'SILENCE':
      return <SilenceCondition {...props} />;
    case 'UNANSWERED':
      return <UnansweredCondition {...props} />;
  }
};
