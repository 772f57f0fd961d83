import { FollowingInput } from '../../elements/following-input.tsx';
import { VisuallyHidden } from '../../elements/visually-hidden.tsx';
import { fill } from '../../messages/fill.ts';
import { usePanel } from '../../panel/panel-context.ts';
import { FONT_SIZE, FONT_WEIGHT } from '../../theme/metrics.ts';

import { type RuleEntry } from './rule-entry.ts';
import { shownNumber } from './shown-number.ts';
import { typedNumber } from './typed-number.ts';
import { type RuleEvents } from './use-rule-sheet.ts';
import { useRuleTexts } from './use-rule-texts.ts';

/** The points of a rule: a number to read, or to type over. */
export const RulePoints = ({
  entry: { draft, reading },
  name,
  isReadOnly,
  events,
}: {
  entry: RuleEntry;
  name: string;
  isReadOnly: boolean;
  events: RuleEvents;
}) => {
  const { theme } = usePanel();
  const { words, format } = useRuleTexts();
  const number = typedNumber(draft.points);
  const note = draft.kind === 'TOUCH' ? words.rule.each : '';
  const label = fill(words.rule.points, { rule: name });
  return (
    <div style={{ display: 'flex', flexDirection: 'column', alignItems: 'center', flexShrink: 0, width: 56 }}>
      {isReadOnly ? (
        <span style={{ fontWeight: FONT_WEIGHT.semiBold, padding: '4px 0' }}>
          <VisuallyHidden>{label} </VisuallyHidden>
          {typeof number === 'number' ? format.signed(number) : draft.points}
        </span>
      ) : (
        <label style={{ position: 'relative', width: '100%' }}>
          <VisuallyHidden>{label}</VisuallyHidden>
          <FollowingInput
            value={shownNumber({ typed: draft.points, format })}
            isReadOnly={false}
            hasProblem={reading.kind === 'refused' && reading.atInputs.points !== undefined}
            onLeave={(points) => events.onChange(draft.key, { points })}
          />
        </label>
      )}
      {note !== '' && <span style={{ fontSize: FONT_SIZE.extraSmall, color: theme.text.tertiary }}>{note}</span>}
    </div>
  );
};
