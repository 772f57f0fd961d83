import { useState } from 'react';

import { ariaState } from '../events/aria.ts';
import { usePanel } from '../panel/panel-context.ts';
import { FONT_FAMILY, FONT_SIZE, FONT_WEIGHT, RADIUS, SPACE } from '../theme/metrics.ts';

type Tab<Value extends string> = { value: Value; label: string; note?: string };

/** Which part of a panel is shown, as the host draws the tabs of a record. */
export const Tabs = <Value extends string>({
  label,
  tabs,
  selected,
  onSelect,
}: {
  label: string;
  tabs: readonly Tab<Value>[];
  selected: Value;
  onSelect: (value: Value) => void;
}) => {
  const { theme } = usePanel();
  return (
    <div
      role="group"
      aria-label={label}
      style={{ display: 'flex', flexWrap: 'wrap', gap: SPACE.one, borderBottom: `1px solid ${theme.border.medium}` }}
    >
      {tabs.map((tab) => (
        <TabButton key={tab.value} {...tab} isSelected={tab.value === selected} onPress={() => onSelect(tab.value)} />
      ))}
    </div>
  );
};

/** A pressed button and no ARIA tab: those have to be walked with arrow keys, and focus cannot be moved from here. */
const TabButton = ({
  label,
  note,
  isSelected,
  onPress,
}: {
  label: string;
  note?: string;
  isSelected: boolean;
  onPress: () => void;
}) => {
  const { theme } = usePanel();
  const [isHovered, setIsHovered] = useState(false);
  return (
    <button
      type="button"
      aria-pressed={ariaState(isSelected)}
      onClick={onPress}
      onMouseEnter={() => setIsHovered(true)}
      onMouseLeave={() => setIsHovered(false)}
      style={{
        display: 'inline-flex',
        alignItems: 'center',
        gap: SPACE.one,
        margin: '0 0 -1px',
        padding: `${SPACE.oneAndHalf}px ${SPACE.two}px`,
        borderWidth: 0,
        borderBottomWidth: 1,
        borderStyle: 'solid',
        borderColor: isSelected ? theme.text.primary : 'transparent',
        borderStartStartRadius: RADIUS.small,
        borderStartEndRadius: RADIUS.small,
        background: isHovered && !isSelected ? theme.background.hover : 'transparent',
        color: isSelected ? theme.text.primary : theme.text.secondary,
        fontFamily: FONT_FAMILY,
        fontSize: FONT_SIZE.medium,
        fontWeight: FONT_WEIGHT.medium,
        lineHeight: 1.5,
        cursor: 'pointer',
        transition: 'background 0.1s ease',
      }}
    >
      {label}
      {note !== undefined && (
        <span style={{ color: theme.text.tertiary, fontWeight: FONT_WEIGHT.regular }}>{note}</span>
      )}
    </button>
  );
};
