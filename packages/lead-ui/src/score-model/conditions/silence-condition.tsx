import { SPACE } from '../../theme/metrics.ts';
import { useRuleTexts } from '../rules/use-rule-texts.ts';

import { CONDITION_ROW, type ConditionProps } from './condition-props.ts';
import { DirectionChoice } from './direction-choice.tsx';
import { NumberField } from './number-field.tsx';
import { TouchTypes } from './touch-types.tsx';

/** Of what nothing was heard, and for how long. */
export const SilenceCondition = (props: ConditionProps) => {
  const { draft, problems, isReadOnly, onChange } = props;
  const { words } = useRuleTexts();
  return (
    <div style={{ display: 'flex', flexDirection: 'column', gap: SPACE.three }}>
      <div style={CONDITION_ROW}>
        <NumberField
          label={words.editor.days}
          typed={draft.days}
          problem={problems.days}
          isReadOnly={isReadOnly}
          onLeave={(days) => onChange({ days })}
        />
        <DirectionChoice {...props} />
      </div>
      <TouchTypes
        label={words.editor.silenceTypes}
        selected={draft.types}
        problem={problems.types}
        isReadOnly={isReadOnly}
        onChange={(types) => onChange({ types })}
      />
    </div>
  );
};
