import { type ConversionChoices, type ConversionPlan } from '@leads/lead-domain';
import { useRef, useState } from 'react';

import {
  hasReadableAmount,
  type OpportunityDraft,
  startOpportunityDraft,
  withOpportunityDraft,
} from './opportunity-draft.ts';

type Typed = { draft: OpportunityDraft; proposal: string };

/**
 * What is typed about the new opportunity. It stays in the panel until the next choice or the conversion itself: a new
 * plan for each word would make the rep wait for it.
 */
export const useOpportunityDraft = ({
  plan,
  choices,
  defaultCurrency,
}: {
  plan: ConversionPlan;
  choices: ConversionChoices;
  defaultCurrency: string;
}) => {
  const [typed, setTyped] = useState<Typed | null>(null);
  // In a front component a press may follow the leaving of an input before the panel is drawn again.
  const current = useRef<Typed | null>(null);
  const start = startOpportunityDraft({ plan, choices, defaultCurrency });
  const proposal = JSON.stringify(start);

  const put = (next: Typed | null) => {
    current.current = next;
    setTyped(next);
  };

  return {
    draft: typed?.draft ?? start,
    /** Changes with the plan's proposal until something is typed: inputs start over by it. */
    key: typed?.proposal ?? proposal,
    change: (changes: Partial<OpportunityDraft>) => {
      const known = current.current ?? { draft: start, proposal };
      put({ ...known, draft: { ...known.draft, ...changes } });
    },
    forget: () => put(null),
    /** The choices with what is typed; `null`: the amount cannot be read. */
    choicesNow: (): ConversionChoices | null => {
      if (!current.current) return choices;
      const { draft } = current.current;
      return hasReadableAmount(draft) ? withOpportunityDraft({ choices, draft }) : null;
    },
  };
};
