import { SENIORITIES } from '@leads/lead-domain';

import { ToggleSet } from '../../elements/toggle-set.tsx';
import { useRuleTexts } from '../rules/use-rule-texts.ts';

import { type ConditionProps } from './condition-props.ts';

/** Of which levels the job title may speak. */
export const SeniorityCondition = ({ draft, problems, isReadOnly, onChange }: ConditionProps) => {
  const { words } = useRuleTexts();
  return (
    <ToggleSet
      label={words.editor.seniorities}
      options={SENIORITIES.map((value) => ({ value, label: words.seniority[value] }))}
      selected={draft.seniorities}
      problem={problems.seniorities}
      isReadOnly={isReadOnly}
      onChange={(seniorities) => onChange({ seniorities })}
    />
  );
};
