import { type ConversionPlan, conversionPlanSchema, type ConversionRole } from '@leads/lead-domain';

/**
 * The same plan with an existing record in the place of one that was to be made. Ids are unique, so replacing the one
 * by the other wherever it stands keeps every reference right; whoever meets the same obstacle gets the same plan.
 */
export const attachInstead = ({
  plan,
  role,
  id,
}: {
  plan: ConversionPlan;
  role: ConversionRole;
  id: string;
}): ConversionPlan => {
  const planned = plan.records[role];
  if (planned.id === null) return plan;
  const moved = conversionPlanSchema.parse(JSON.parse(JSON.stringify(plan).replaceAll(planned.id, id)));
  return {
    ...moved,
    records: { ...moved.records, [role]: { ...moved.records[role], action: 'attach', changes: [], data: {} } },
  };
};
