import { SelectField } from '../elements/select-field.tsx';
import { TextField } from '../elements/text-field.tsx';
import { fill } from '../messages/fill.ts';
import { CONVERSION } from '../messages/sections.ts';
import { usePanel } from '../panel/panel-context.ts';
import { useWords } from '../panel/use-words.ts';
import { SPACE } from '../theme/metrics.ts';
import { currencyOptions } from '../qualification/currency-options.ts';

import { hasReadableAmount, type OpportunityDraft } from './opportunity-draft.ts';

/** Name and amount of a new opportunity. */
export const OpportunityFields = ({
  draft,
  isReadOnly,
  onChange,
}: {
  draft: OpportunityDraft;
  isReadOnly: boolean;
  onChange: (changes: Partial<OpportunityDraft>) => void;
}) => {
  const { messages, format } = usePanel();
  const words = useWords(CONVERSION);
  const problem = hasReadableAmount(draft)
    ? undefined
    : fill(messages.amountProblem, { example: format.number(25_000) });
  return (
    <div style={{ display: 'flex', flexWrap: 'wrap', gap: SPACE.two }}>
      <TextField
        label={words.opportunityName}
        initial={draft.name}
        isReadOnly={isReadOnly}
        flex="3 1 200px"
        onLeave={(name) => onChange({ name })}
      />
      <TextField
        label={words.opportunityAmount}
        initial={draft.amount}
        problem={problem}
        isReadOnly={isReadOnly}
        flex="2 1 110px"
        onLeave={(amount) => onChange({ amount })}
      />
      <SelectField
        label={messages.currency}
        value={draft.currencyCode}
        options={currencyOptions(draft.currencyCode)}
        isReadOnly={isReadOnly}
        flex="1 1 80px"
        onChange={(currencyCode) => onChange({ currencyCode })}
      />
    </div>
  );
};
