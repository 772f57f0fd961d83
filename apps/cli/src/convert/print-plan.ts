import { CONVERSION_ROLES, type ConversionPlan, type FieldChange, type MatchEvidence } from '@leads/lead-domain';

import type { Ink } from '../terminal/create-ink.ts';

import { printValue } from './print-value.ts';

/** A plan for people: what would be made or matched and why, what moves along, what stands in the way. */
export const printPlan = ({ plan, ink }: { plan: ConversionPlan; ink: Ink }): string[] => [
  ink.strong(`Plan for "${plan.leadName}"${plan.attempt > 1 ? ` (attempt ${plan.attempt})` : ''}`),
  ...CONVERSION_ROLES.flatMap((role) => {
    const { action, label, evidence, changes } = plan.records[role];
    if (action === 'none') return [`  ${role.padEnd(12)}${ink.faint('none')}`];
    return [
      `  ${role.padEnd(12)}${action.padEnd(8)}${label}`,
      ...evidence.map((found) => `${INDENT}${ink.faint(`because ${printEvidence(found)}`)}`),
      ...(action === 'attach' ? changes.map((change) => `${INDENT}${printChange(change)}`) : []),
    ];
  }),
  ...plan.moves
    .filter(({ ids }) => ids.length > 0)
    .map(({ object, ids }) => `  ${'moves'.padEnd(12)}${ids.length} × ${object}`),
  ...plan.lead.changes.map((change) => `  ${'lead'.padEnd(12)}${printChange(change)}`),
  ...plan.warnings.map(({ message }) => ink.careful(`  ! ${message}`)),
  ...plan.problems.map(({ message }) => ink.bad(`  ✗ ${message}`)),
];

const INDENT = ' '.repeat(22);

const printEvidence = ({ signal, strength, leadValue, recordValue }: MatchEvidence): string =>
  `${signal.toLowerCase().replaceAll('_', ' ')} ${leadValue === recordValue ? leadValue : `${leadValue} ~ ${recordValue}`} (${strength.toLowerCase()})`;

const printChange = ({ field, from, to }: FieldChange): string => `${field}: ${printValue(from)} → ${printValue(to)}`;
