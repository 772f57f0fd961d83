import { SPACE } from '../../theme/metrics.ts';
import { useRuleTexts } from '../rules/use-rule-texts.ts';

import { CONDITION_ROW, type ConditionProps } from './condition-props.ts';
import { NumberField } from './number-field.tsx';
import { TouchTypes } from './touch-types.tsx';

/** What we tried, how often, and what would have been an answer. */
export const UnansweredCondition = ({ draft, problems, isReadOnly, onChange }: ConditionProps) => {
  const { words } = useRuleTexts();
  return (
    <div style={{ display: 'flex', flexDirection: 'column', gap: SPACE.three }}>
      <TouchTypes
        label={words.editor.tries}
        selected={draft.types}
        problem={problems.types}
        isReadOnly={isReadOnly}
        onChange={(types) => onChange({ types })}
      />
      <div style={CONDITION_ROW}>
        <NumberField
          label={words.editor.minimumCount}
          typed={draft.minimumCount}
          problem={problems.minimumCount}
          isReadOnly={isReadOnly}
          onLeave={(minimumCount) => onChange({ minimumCount })}
        />
        <NumberField
          label={words.editor.withinDays}
          typed={draft.withinDays}
          placeholder={words.editor.noWindow}
          problem={problems.withinDays}
          isReadOnly={isReadOnly}
          onLeave={(withinDays) => onChange({ withinDays })}
        />
      </div>
      <TouchTypes
        label={words.editor.answers}
        selected={draft.answers}
        problem={problems.answers}
        isReadOnly={isReadOnly}
        onChange={(answers) => onChange({ answers })}
      />
    </div>
  );
};
