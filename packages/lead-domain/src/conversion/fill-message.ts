import { type PlanProblemCode, type PlanWarningCode } from './conversion-plan.ts';
import { PLAN_MESSAGES } from './plan-messages.ts';

/** The text of a problem or warning with its values filled in. */
export const fillMessage = ({
  code,
  values,
}: {
  code: PlanProblemCode | PlanWarningCode;
  values: Record<string, string | undefined>;
}): string => PLAN_MESSAGES[code].replace(/\{(\w+)\}/g, (_, key: string) => values[key] ?? '');
