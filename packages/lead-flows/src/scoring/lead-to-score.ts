import { type Lead, type ScoreLead } from '@leads/lead-domain';

/** A lead with those of the workspace's own fields that the published model reads. */
export type LeadToScore = Lead & Pick<ScoreLead, 'custom'>;
