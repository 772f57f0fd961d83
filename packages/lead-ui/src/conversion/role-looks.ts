import { type ConversionPlan, type ConversionRole, type Match, type PlanAction } from '@leads/lead-domain';

import { type IconName } from '../elements/icon.tsx';
import { type TagColor } from '../theme/theme.ts';

export const ROLE_ICONS: Record<ConversionRole, IconName> = {
  company: 'building',
  person: 'person',
  opportunity: 'target',
};

export const ACTION_COLORS: Record<PlanAction, TagColor> = { create: 'green', attach: 'blue', none: 'gray' };

const ALTERNATIVES = { company: 'companies', person: 'people', opportunity: 'opportunities' } as const;

/** The records that a role could be attached to, best first. */
export const alternativesOf = ({ plan, role }: { plan: ConversionPlan; role: ConversionRole }): Match[] => {
  const matches = plan.alternatives[ALTERNATIVES[role]];
  const { action, id, label, evidence } = plan.records[role];
  if (action !== 'attach' || id === null || matches.some(({ recordId }) => recordId === id)) return matches;
  // Chosen elsewhere, by a workflow or an earlier visit: it is no match, but it must be seen.
  const strength = evidence[0]?.strength ?? 'WEAK';
  return [{ recordId: id, label, evidence, strength, isProposed: false, isDeleted: false }, ...matches];
};
