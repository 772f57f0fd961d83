import { type ConversionChoices, type ConversionPlan, type ConversionRole } from '@leads/lead-domain';
import { type ReactNode } from 'react';

import { cardStyle } from '../elements/card.tsx';
import { Icon } from '../elements/icon.tsx';
import { Tag } from '../elements/tag.tsx';
import { CONVERSION } from '../messages/sections.ts';
import { usePanel } from '../panel/panel-context.ts';
import { useWords } from '../panel/use-words.ts';
import { FONT_WEIGHT, SPACE } from '../theme/metrics.ts';

import { chosenOption, type RoleOption } from './chosen-option.ts';
import { FieldChanges } from './field-changes.tsx';
import { ACTION_COLORS, alternativesOf, ROLE_ICONS } from './role-looks.ts';
import { RoleOptions } from './role-options.tsx';
import { shownChanges } from './shown-changes.ts';

/** What becomes of the lead in one object: the proposal, the other ways, the fields it writes. */
export const RoleCard = ({
  role,
  plan,
  choices,
  isReadOnly,
  onChoose,
  children,
}: {
  role: ConversionRole;
  plan: ConversionPlan;
  choices: ConversionChoices;
  isReadOnly: boolean;
  onChoose: (option: RoleOption) => void;
  children?: ReactNode;
}) => {
  const { theme } = usePanel();
  const words = useWords(CONVERSION);
  const { action } = plan.records[role];
  return (
    <section aria-label={words.roles[role]} style={cardStyle(theme)}>
      <div style={{ display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: SPACE.two }}>
        <Icon name={ROLE_ICONS[role]} color={theme.text.secondary} />
        <strong style={{ fontWeight: FONT_WEIGHT.medium }}>{words.roles[role]}</strong>
        <Tag color={ACTION_COLORS[action]}>{words.proposed[action]}</Tag>
      </div>
      <RoleOptions
        role={role}
        alternatives={alternativesOf({ plan, role })}
        newLabel={newLabelOf({ plan, role })}
        chosen={chosenOption({ plan, choices, role })}
        isReadOnly={isReadOnly}
        onChoose={onChoose}
      />
      {children}
      {action !== 'none' && <FieldChanges action={action} changes={shownChanges({ plan, role })} />}
    </section>
  );
};

/** The name a new record will have; an opportunity's stands in its own input. */
const newLabelOf = ({ plan, role }: { plan: ConversionPlan; role: ConversionRole }): string => {
  const { action, label } = plan.records[role];
  return action === 'create' && role !== 'opportunity' ? label : '';
};
