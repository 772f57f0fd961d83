import { FIELD_OPERATORS, type FieldOperator } from '@leads/lead-domain';

import { FollowingField } from '../../elements/following-field.tsx';
import { SelectField } from '../../elements/select-field.tsx';
import { ToggleSet } from '../../elements/toggle-set.tsx';
import { SPACE } from '../../theme/metrics.ts';
import { isFlagField, operatorsOfField, optionsOfField } from '../rules/field-operators.ts';
import { joinTyped, splitTyped } from '../rules/typed-list.ts';
import { useRuleTexts } from '../rules/use-rule-texts.ts';
import { valueText } from '../rules/value-text.ts';

import { CONDITION_ROW, type ConditionProps } from './condition-props.ts';
import { FieldChoice } from './field-choice.tsx';
import { NumberField } from './number-field.tsx';

/** A field, what is asked about it, and the values that answer it. */
export const FieldCondition = (props: ConditionProps) => {
  const { draft, isReadOnly, onChange } = props;
  const { words } = useRuleTexts();
  const offered = operatorsOfField(draft.field);
  const operators = offered.includes(draft.operator) ? offered : [...offered, draft.operator];
  const names = isFlagField(draft.field) ? { ...words.operator, ...words.flagOperator } : words.operator;
  return (
    <div style={{ display: 'flex', flexDirection: 'column', gap: SPACE.two }}>
      <div style={CONDITION_ROW}>
        <FieldChoice {...props} />
        <SelectField
          label={words.editor.operator}
          value={draft.operator}
          options={operators.map((value) => ({ value, label: names[value] }))}
          isReadOnly={isReadOnly}
          flex="1 1 140px"
          onChange={(value) => onChange({ operator: operatorOf(value) ?? draft.operator })}
        />
      </div>
      <FieldValues {...props} />
    </div>
  );
};

const operatorOf = (value: string): FieldOperator | undefined => FIELD_OPERATORS.find((known) => known === value);

const FieldValues = ({ draft, problems, isReadOnly, onChange }: ConditionProps) => {
  const texts = useRuleTexts();
  const { words } = texts;
  const { field, operator, values, minimum, maximum } = draft;
  if (operator === 'IS_SET' || operator === 'IS_MISSING') return null;
  if (operator === 'IS_BETWEEN') {
    return (
      <div style={CONDITION_ROW}>
        <NumberField
          label={words.editor.minimum}
          typed={minimum}
          placeholder={words.editor.anyNumber}
          problem={problems.minimum}
          isReadOnly={isReadOnly}
          onLeave={(typed) => onChange({ minimum: typed })}
        />
        <NumberField
          label={words.editor.maximum}
          typed={maximum}
          placeholder={words.editor.anyNumber}
          problem={problems.maximum}
          isReadOnly={isReadOnly}
          onLeave={(typed) => onChange({ maximum: typed })}
        />
      </div>
    );
  }
  const options = optionsOfField(field);
  const chosen = splitTyped(values);
  // A value that the list does not know has to be typed over, not hidden.
  if (options && operator !== 'CONTAINS' && chosen.every((value) => options.includes(value))) {
    return (
      <ToggleSet
        label={words.editor.valuesOf}
        options={options.map((value) => ({ value, label: valueText({ field, value, texts }) }))}
        selected={chosen}
        problem={problems.values}
        isReadOnly={isReadOnly}
        onChange={(selected) => onChange({ values: joinTyped(selected) })}
      />
    );
  }
  return (
    <FollowingField
      label={words.editor.values}
      value={values}
      rows={Math.min(8, Math.max(3, chosen.length + 1))}
      problem={problems.values}
      isReadOnly={isReadOnly}
      onLeave={(typed) => onChange({ values: joinTyped(splitTyped(typed)) })}
    />
  );
};
