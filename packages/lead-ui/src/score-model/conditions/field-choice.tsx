import { isScoreField, SCORE_FIELDS } from '@leads/lead-domain';
import { useState } from 'react';

import { FollowingField } from '../../elements/following-field.tsx';
import { SelectField } from '../../elements/select-field.tsx';
import { operatorsOfField } from '../rules/field-operators.ts';
import { fieldText } from '../rules/field-text.ts';
import { useRuleTexts } from '../rules/use-rule-texts.ts';

import { type ConditionProps } from './condition-props.ts';

const OTHER = 'OTHER';

/** The field that a rule looks at: one of a lead's, or one of the workspace's own. */
export const FieldChoice = ({ draft: { field, operator }, problems, isReadOnly, onChange }: ConditionProps) => {
  const texts = useRuleTexts();
  const { words, ownFields } = texts;
  const [isTyping, setIsTyping] = useState(false);
  const own = ownFields.map(({ name }) => name);
  const isKnown = field === '' || isScoreField(field) || own.includes(field);
  const choose = (chosen: string) => {
    setIsTyping(chosen === OTHER);
    if (chosen === OTHER) return;
    const operators = operatorsOfField(chosen);
    // The values of one field say nothing about another.
    onChange({
      field: chosen,
      operator: operators.includes(operator) ? operator : (operators[0] ?? operator),
      values: '',
      minimum: '',
      maximum: '',
    });
  };
  return (
    <>
      <SelectField
        label={words.editor.field}
        value={isTyping ? OTHER : field}
        options={[
          ...(field === '' ? [{ value: '', label: words.editor.chooseField }] : []),
          ...[...SCORE_FIELDS, ...own, ...(isKnown ? [] : [field])].map((value) => ({
            value,
            label: fieldText({ field: value, texts }),
          })),
          { value: OTHER, label: words.editor.otherField },
        ]}
        problem={isTyping ? undefined : problems.field}
        isReadOnly={isReadOnly}
        flex="1 1 160px"
        onChange={choose}
      />
      {isTyping && (
        <FollowingField
          label={words.editor.otherFieldName}
          value=""
          problem={problems.field}
          flex="1 1 160px"
          onLeave={(name) => {
            if (name.trim() === '') return;
            setIsTyping(false);
            onChange({ field: name.trim(), operator: operatorsOfField(name.trim())[0] ?? operator });
          }}
        />
      )}
    </>
  );
};
