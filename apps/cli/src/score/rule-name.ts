import type { ScorePart } from '@leads/lead-domain';

/** Labels of the built-in rules are message keys, made for panels; an admin's own rule has a text. */
export const ruleName = ({ label, rule }: Pick<ScorePart, 'label' | 'rule'>): string =>
  label.startsWith('score.')
    ? rule
        .replace(/([a-z])([A-Z])/g, '$1 $2')
        .replaceAll('_', ' ')
        .toLowerCase()
    : label;
