import { SCORE_DECAYS, TOUCH_OUTCOMES } from '@leads/lead-domain';

import { SelectField } from '../../elements/select-field.tsx';
import { ToggleSet } from '../../elements/toggle-set.tsx';
import { SPACE } from '../../theme/metrics.ts';
import { useRuleTexts } from '../rules/use-rule-texts.ts';

import { CONDITION_ROW, type ConditionProps } from './condition-props.ts';
import { DirectionChoice } from './direction-choice.tsx';
import { NumberField } from './number-field.tsx';
import { TouchTypes } from './touch-types.tsx';

/** What they did, how fresh it must be, and how its points fade and end. */
export const TouchCondition = (props: ConditionProps) => {
  const { draft, problems, isReadOnly, onChange } = props;
  const { words } = useRuleTexts();
  return (
    <div style={{ display: 'flex', flexDirection: 'column', gap: SPACE.three }}>
      <TouchTypes
        label={words.editor.touchTypes}
        selected={draft.types}
        problem={problems.types}
        isReadOnly={isReadOnly}
        onChange={(types) => onChange({ types })}
      />
      <ToggleSet
        label={words.editor.outcomes}
        options={TOUCH_OUTCOMES.map((value) => ({ value, label: words.outcome[value] }))}
        selected={draft.outcomes}
        isReadOnly={isReadOnly}
        onChange={(outcomes) => onChange({ outcomes })}
      />
      <div style={CONDITION_ROW}>
        <DirectionChoice {...props} />
        <NumberField
          label={words.editor.withinDays}
          typed={draft.withinDays}
          placeholder={words.editor.noWindow}
          problem={problems.withinDays}
          isReadOnly={isReadOnly}
          onLeave={(withinDays) => onChange({ withinDays })}
        />
        <NumberField
          label={words.editor.minimumCount}
          typed={draft.minimumCount}
          problem={problems.minimumCount}
          isReadOnly={isReadOnly}
          onLeave={(minimumCount) => onChange({ minimumCount })}
        />
      </div>
      <div style={CONDITION_ROW}>
        <SelectField
          label={words.editor.decay}
          value={draft.decay}
          options={SCORE_DECAYS.map((value) => ({ value, label: words.decay[value] }))}
          isReadOnly={isReadOnly}
          flex="2 1 200px"
          onChange={(value) => onChange({ decay: SCORE_DECAYS.find((known) => known === value) ?? draft.decay })}
        />
        {draft.decay !== 'NONE' && (
          <NumberField
            label={words.editor.decayDays}
            typed={draft.decayDays}
            problem={problems.decayDays}
            isReadOnly={isReadOnly}
            flex="1 1 80px"
            onLeave={(decayDays) => onChange({ decayDays })}
          />
        )}
        <NumberField
          label={words.editor.cap}
          typed={draft.cap}
          placeholder={words.editor.noCap}
          problem={problems.cap}
          isReadOnly={isReadOnly}
          onLeave={(cap) => onChange({ cap })}
        />
      </div>
    </div>
  );
};
