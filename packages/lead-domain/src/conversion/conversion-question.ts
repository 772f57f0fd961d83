import { type Company } from '../records/company.ts';
import { type Lead } from '../records/lead.ts';
import { type Opportunity } from '../records/opportunity.ts';
import { type Person } from '../records/person.ts';

import { type ConversionChoices } from './conversion-plan.ts';
import { type ConversionSettings } from './conversion-settings.ts';

/** Records that may match or were chosen, as read from the workspace, deleted ones too. */
export type ConversionCandidates = {
  people: readonly Person[];
  companies: readonly Company[];
  opportunities: readonly Opportunity[];
};

/** What hangs on the lead: targets with the id of their note or task, files, touches. */
export type ConversionActivities = {
  noteTargets: readonly { id: string; noteId: string | null }[];
  taskTargets: readonly { id: string; taskId: string | null }[];
  attachments: readonly { id: string }[];
  touches: readonly { id: string }[];
};

/** Who converts. A workflow, a cron and an API key act as the app. */
export type ConversionActor = { kind: 'USER' | 'APP'; workspaceMemberId: string | null };

export type ConversionQuestion = {
  lead: Lead;
  candidates: ConversionCandidates;
  choices?: ConversionChoices;
  activities: ConversionActivities;
  settings: ConversionSettings;
  actor: ConversionActor;
  /** 1 for the first; one more after a conversion that was undone or given up. */
  attempt?: number;
  now: Date;
};
