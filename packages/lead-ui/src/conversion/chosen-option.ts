import { type ConversionChoices, type ConversionPlan, type ConversionRole } from '@leads/lead-domain';

/** A radio button of one role: a known record, a new one, or none. */
export type RoleOption = { mode: 'attach'; id: string } | { mode: 'create' } | { mode: 'none' };

/** What is chosen for a role: by the rep, else by the plan itself. */
export const chosenOption = ({
  plan,
  choices,
  role,
}: {
  plan: ConversionPlan;
  choices: ConversionChoices;
  role: ConversionRole;
}): RoleOption => {
  const choice = choices[role];
  if (choice) return choice.mode === 'attach' ? { mode: 'attach', id: choice.id } : { mode: choice.mode };
  const { action, id } = plan.records[role];
  return action === 'attach' && id !== null ? { mode: 'attach', id } : { mode: action === 'attach' ? 'none' : action };
};
