import {
  type LeadSource,
  type LeadStatus,
  type TouchDirection,
  type TouchOutcome,
  type TouchType,
} from '@leads/lead-domain';

/** How a lead's life went so far; each kind leads to one status, and how many there are of it in 200. */
export const STORY_COUNTS = {
  fresh: 32,
  incomplete: 16,
  working: 46,
  nurturing: 34,
  marketing: 28,
  sales: 20,
  converted: 8,
  disqualified: 16,
} as const;
export type StoryKind = keyof typeof STORY_COUNTS;

export const STORY_STATUSES: Record<StoryKind, LeadStatus> = {
  fresh: 'NEW',
  incomplete: 'NEW',
  working: 'WORKING',
  nurturing: 'NURTURING',
  marketing: 'MQL',
  sales: 'SQL',
  converted: 'CONVERTED',
  disqualified: 'DISQUALIFIED',
};

export type StoryTouch = {
  touchType: TouchType;
  direction: TouchDirection;
  outcome: TouchOutcome | null;
  hoursAgo: number;
  body: string;
};

export type Story = { kind: StoryKind; source: LeadSource; touches: StoryTouch[] };
