import {
  type LeadSource,
  type LeadStatus,
  type TouchDirection,
  type TouchOutcome,
  type TouchType,
} from '@leads/lead-domain';

/** How a lead's life went so far, and how many there are of each kind in 200. */
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

/** Where each kind leads; the accepted leads of `converted` are converted afterwards. */
export const STORY_STATUSES: Record<StoryKind, LeadStatus> = {
  fresh: 'NEW',
  incomplete: 'NEW',
  working: 'WORKING',
  nurturing: 'NURTURING',
  marketing: 'MQL',
  sales: 'SQL',
  converted: 'SQL',
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
