import { EMAIL_DOMAIN_LISTS } from '@leads/lead-domain';

import { FollowingField } from '../../elements/following-field.tsx';
import { ToggleGroup } from '../../elements/toggle-group.tsx';
import { SPACE } from '../../theme/metrics.ts';
import { joinTyped, splitTyped } from '../rules/typed-list.ts';
import { useRuleTexts } from '../rules/use-rule-texts.ts';

import { type ConditionProps } from './condition-props.ts';

/** What kind of address it is, or in which list its domain stands. */
export const EmailDomainCondition = ({ draft, problems, isReadOnly, onChange }: ConditionProps) => {
  const { words } = useRuleTexts();
  return (
    <div style={{ display: 'flex', flexDirection: 'column', gap: SPACE.two }}>
      <ToggleGroup
        label={words.editor.list}
        size="small"
        options={EMAIL_DOMAIN_LISTS.map((value) => ({ value, label: words.list[value] }))}
        selected={draft.list}
        isReadOnly={isReadOnly}
        onSelect={(list) => onChange({ list })}
      />
      {draft.list === 'LISTED' && (
        <FollowingField
          label={words.editor.domains}
          value={draft.domains}
          rows={4}
          placeholder={words.editor.domainsPlaceholder}
          problem={problems.domains}
          isReadOnly={isReadOnly}
          onLeave={(typed) => onChange({ domains: joinTyped(domainsOf(typed)) })}
        />
      )}
    </div>
  );
};

/** Domains as people paste them: whole addresses, web addresses, with spaces between. */
const domainsOf = (typed: string): string[] => [
  ...new Set(
    splitTyped(typed)
      .flatMap((text) => text.split(/\s+/))
      .map((text) =>
        text
          .toLowerCase()
          .replace(/^https?:\/\//, '')
          .replace(/^.*@/, '')
          .replace(/^www\./, '')
          .replace(/\/.*$/, ''),
      )
      .filter((domain) => domain !== ''),
  ),
];
