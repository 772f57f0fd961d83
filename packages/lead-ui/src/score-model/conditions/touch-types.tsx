import { TOUCH_TYPES, type TouchType } from '@leads/lead-domain';

import { ToggleSet } from '../../elements/toggle-set.tsx';
import { useRuleTexts } from '../rules/use-rule-texts.ts';

/** Any number of the kinds of touch. */
export const TouchTypes = ({
  label,
  selected,
  problem,
  isReadOnly,
  onChange,
}: {
  label: string;
  selected: readonly TouchType[];
  problem?: string | undefined;
  isReadOnly: boolean;
  onChange: (selected: TouchType[]) => void;
}) => {
  const { score } = useRuleTexts();
  return (
    <ToggleSet
      label={label}
      options={TOUCH_TYPES.map((value) => ({ value, label: capitalised(score.touchType[value]) }))}
      selected={selected}
      problem={problem}
      isReadOnly={isReadOnly}
      onChange={onChange}
    />
  );
};

const capitalised = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
