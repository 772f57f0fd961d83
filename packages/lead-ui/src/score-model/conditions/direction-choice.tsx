import { TOUCH_DIRECTIONS } from '@leads/lead-domain';

import { SelectField } from '../../elements/select-field.tsx';
import { useRuleTexts } from '../rules/use-rule-texts.ts';

import { type ConditionProps } from './condition-props.ts';

/** Whose touches: theirs, ours, or both. */
export const DirectionChoice = ({ draft, isReadOnly, onChange }: ConditionProps) => {
  const { words } = useRuleTexts();
  return (
    <SelectField
      label={words.editor.direction}
      value={draft.direction}
      options={[
        { value: '', label: words.direction.ANY },
        ...TOUCH_DIRECTIONS.map((value) => ({ value, label: words.direction[value] })),
      ]}
      isReadOnly={isReadOnly}
      flex="1 1 120px"
      onChange={(value) => onChange({ direction: TOUCH_DIRECTIONS.find((known) => known === value) ?? '' })}
    />
  );
};
