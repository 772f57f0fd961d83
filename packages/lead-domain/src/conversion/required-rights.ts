import { conversionPhases, type WrittenObject } from './conversion-phases.ts';
import { type ConversionPlan } from './conversion-plan.ts';

export type RequiredRight = {
  object: WrittenObject | 'leadConversion';
  action: 'create' | 'update';
  /** Fields that are written, for roles with rights by field. */
  fields: string[];
};

/** What the acting user or app must be allowed to do for a plan, so that it can be said before the first write. */
export const requiredRights = (plan: ConversionPlan): RequiredRight[] => {
  const rights: RequiredRight[] = [
    { object: 'leadConversion', action: 'create', fields: [] },
    { object: 'leadConversion', action: 'update', fields: [] },
  ];
  for (const write of conversionPhases(plan).flatMap(({ writes }) => writes)) {
    const data = write.kind === 'create' ? write.records : [write.data];
    rights.push({
      object: write.object,
      action: write.kind,
      fields: [...new Set(data.flatMap((fields) => Object.keys(fields)))].filter((field) => field !== 'id'),
    });
  }
  return rights;
};
