import * as z from 'zod/mini';

export const MATCH_SIGNALS = ['EMAIL', 'PHONE', 'DOMAIN', 'NAME', 'COMPANY_NAME'] as const;
export type MatchSignal = (typeof MATCH_SIGNALS)[number];

/** Strongest first. */
export const MATCH_STRENGTHS = ['STRONG', 'MEDIUM', 'WEAK'] as const;
export type MatchStrength = (typeof MATCH_STRENGTHS)[number];

export const matchEvidenceSchema = z.object({
  signal: z.enum(MATCH_SIGNALS),
  strength: z.enum(MATCH_STRENGTHS),
  leadValue: z.string(),
  recordValue: z.string(),
});
export type MatchEvidence = z.output<typeof matchEvidenceSchema>;

export const matchSchema = z.object({
  recordId: z.string(),
  label: z.string(),
  evidence: z.array(matchEvidenceSchema),
  /** Of all evidence together: two weak signals make a medium match. */
  strength: z.enum(MATCH_STRENGTHS),
  /** Good enough to be attached unless the rep decides otherwise; never for one weak signal, never for a deleted record. */
  isProposed: z.boolean(),
  isDeleted: z.boolean(),
});
export type Match = z.output<typeof matchSchema>;

export const matchesSchema = z.object({
  people: z.array(matchSchema),
  companies: z.array(matchSchema),
  opportunities: z.array(matchSchema),
});
/** Best first. */
export type Matches = z.output<typeof matchesSchema>;
