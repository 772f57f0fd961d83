import { CONFIDENCES } from '@leads/lead-domain';

import { DateField } from '../elements/date-field.tsx';
import { SelectField } from '../elements/select-field.tsx';
import { TextField } from '../elements/text-field.tsx';
import { ToggleGroup } from '../elements/toggle-group.tsx';
import { fill } from '../messages/fill.ts';
import { QUALIFICATION } from '../messages/sections.ts';
import { usePanel } from '../panel/panel-context.ts';
import { useWords } from '../panel/use-words.ts';
import { FONT_SIZE, SPACE } from '../theme/metrics.ts';

import { type AnswerDraft } from './answer-draft.ts';
import { currencyOptions } from './currency-options.ts';
import { type DraftProblems } from './read-draft.ts';

type AnswerFormProps = {
  draft: AnswerDraft;
  problems: DraftProblems;
  onChange: (changes: Partial<AnswerDraft>) => void;
};

/** The inputs behind an answer; the answer itself is chosen above, the buttons stand below. */
export const AnswerForm = ({ draft, problems, onChange }: AnswerFormProps) => {
  const { theme, messages, format } = usePanel();
  const words = useWords(QUALIFICATION);
  const row = { display: 'flex', flexWrap: 'wrap', gap: SPACE.two } as const;

  return (
    <div style={{ display: 'flex', flexDirection: 'column', gap: SPACE.two }}>
      {draft.criterion === 'BUDGET' && draft.answer !== 'NONE' && (
        <div style={row}>
          <TextField
            label={words.amount}
            initial={draft.amount}
            problem={problems.amount && fill(messages.amountProblem, { example: format.number(25_000) })}
            flex="2 1 120px"
            onLeave={(amount) => onChange({ amount })}
          />
          <SelectField
            label={messages.currency}
            value={draft.currencyCode}
            options={currencyOptions(draft.currencyCode)}
            flex="1 1 80px"
            onChange={(currencyCode) => onChange({ currencyCode })}
          />
        </div>
      )}
      <TextField
        label={words.evidence}
        initial={draft.evidence}
        rows={2}
        placeholder={words.evidencePlaceholder}
        onLeave={(evidence) => onChange({ evidence })}
      />
      <div style={row}>
        <TextField
          label={words.saidBy}
          initial={draft.saidBy}
          placeholder={words.saidByPlaceholder}
          flex="2 1 130px"
          onLeave={(saidBy) => onChange({ saidBy })}
        />
        <DateField
          label={words.saidAt}
          value={draft.saidOn}
          problem={problems.saidOn && words.problems[problems.saidOn]}
          flex="1 1 130px"
          onChange={(saidOn) => onChange({ saidOn })}
        />
      </div>
      <div style={{ display: 'flex', flexDirection: 'column', gap: SPACE.half }}>
        <span style={{ fontSize: FONT_SIZE.small, color: theme.text.secondary }}>{words.confidence}</span>
        <ToggleGroup
          label={words.confidence}
          size="small"
          options={CONFIDENCES.map((value) => ({ value, label: words.confidenceLevel[value] }))}
          selected={draft.confidence}
          onSelect={(confidence) => onChange({ confidence })}
        />
      </div>
    </div>
  );
};
