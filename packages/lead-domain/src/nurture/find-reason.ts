import { foldText } from '../text/fold-text.ts';

import { type DisqualificationReason, type DisqualificationSettings } from './disqualification-settings.ts';

/** The reason that a text names: by its key, or as somebody typed its label into the field; null where none does. */
export const findReason = ({
  text,
  settings,
}: {
  text: string;
  settings: DisqualificationSettings;
}): DisqualificationReason | null => {
  const exact = settings.reasons.find(({ key }) => key === text.trim());
  if (exact) return exact;
  const folded = foldText(text);
  if (folded === '') return null;
  const isNamed = ({ key, label, labelFa = '' }: DisqualificationReason) =>
    [key, label, labelFa].some((name) => foldText(name) === folded);
  return settings.reasons.find(isNamed) ?? null;
};
