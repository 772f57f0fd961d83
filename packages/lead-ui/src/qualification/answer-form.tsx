import { CONFIDENCES } from '@leads/lead-domain';

import { SelectField } from '../elements/select-field.tsx';
import { TextAreaField } from '../elements/text-area-field.tsx';
import { TextField } from '../elements/text-field.tsx';
import { ToggleGroup } from '../elements/toggle-group.tsx';
import { fill } from '../messages/fill.ts';
import { usePanel } from '../panel/panel-context.ts';
import { FONT_SIZE, SPACE } from '../theme/metrics.ts';

import { type AnswerDraft } from './answer-draft.ts';
import { currencyOptions } from './currency-options.ts';
import { type DraftReading } from './read-draft.ts';

type AnswerFormProps = {
  draft: AnswerDraft;
  problems: Extract<DraftReading, { kind: 'refused' }>['problems'];
  onChange: (changes: Partial<AnswerDraft>) => void;
};

/** The inputs behind an answer; the answer itself is chosen above, the buttons stand below. */
export const AnswerForm = ({ draft, problems, onChange }: AnswerFormProps) => {
  const { theme, messages, format } = usePanel();
  const words = messages.qualification;
  const row = { display: 'flex', flexWrap: 'wrap', gap: SPACE.two } as const;
  const problem = (field: keyof typeof problems) => {
    const code = problems[field];
    return code ? fill(words.problems[code], { example: format.number(25_000) }) : undefined;
  };

  return (
    <div style={{ display: 'flex', flexDirection: 'column', gap: SPACE.two }}>
      {draft.criterion === 'BUDGET' && (
        <div style={row}>
          <TextField
            label={words.amount}
            value={draft.amount}
            problem={problem('amount')}
            flex="2 1 120px"
            onChange={(amount) => onChange({ amount })}
          />
          <SelectField
            label={words.currency}
            value={draft.currencyCode}
            options={currencyOptions(draft.currencyCode)}
            flex="1 1 80px"
            onChange={(currencyCode) => onChange({ currencyCode })}
          />
        </div>
      )}
      <TextAreaField
        label={words.evidence}
        value={draft.evidence}
        placeholder={words.evidencePlaceholder}
        onChange={(evidence) => onChange({ evidence })}
      />
      <div style={row}>
        <TextField
          label={words.saidBy}
          value={draft.saidBy}
          placeholder={words.saidByPlaceholder}
          flex="2 1 130px"
          onChange={(saidBy) => onChange({ saidBy })}
        />
        <TextField
          label={words.saidAt}
          type="date"
          value={draft.saidOn}
          problem={problem('saidOn')}
          flex="1 1 130px"
          onChange={(saidOn) => onChange({ saidOn })}
        />
      </div>
      <div style={{ display: 'flex', flexDirection: 'column', gap: SPACE.half }}>
        <span style={{ fontSize: FONT_SIZE.small, color: theme.text.secondary }}>{words.confidence}</span>
        <ToggleGroup
          label={words.confidence}
          size="small"
          options={CONFIDENCES.map((value) => ({ value, label: messages.confidence[value] }))}
          selected={draft.confidence}
          onSelect={(confidence) => onChange({ confidence })}
        />
      </div>
    </div>
  );
};
