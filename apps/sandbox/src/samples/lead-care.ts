import { type Contact } from './contact.ts';
import { type Random } from './random.ts';
import { type LeadCare } from './sample-lead.ts';
import { type Story, type StoryKind } from './story.ts';
import { hoursBefore, workingHourOf } from './times.ts';

/** How many leads of a kind somebody looks after. */
const OWNED: Record<StoryKind, number> = {
  fresh: 0.4,
  incomplete: 0.1,
  working: 1,
  nurturing: 0.8,
  marketing: 0.85,
  sales: 1,
  converted: 1,
  disqualified: 0.9,
};

const HAS_NEXT_STEP: ReadonlySet<StoryKind> = new Set(['working', 'nurturing', 'marketing', 'sales']);

/** The owner, the times of assignment, and the next step: some overdue, some today, some to come. */
export const leadCare = ({
  contact,
  story,
  memberIds,
  random,
  now,
}: {
  contact: Contact;
  story: Story;
  memberIds: readonly string[];
  random: Random;
  now: Date;
}): LeadCare => {
  const createdHoursAgo = story.touches[0]?.hoursAgo ?? random.integer(24, 40 * 24);
  const care: LeadCare = { createdAt: hoursBefore({ now, hours: createdHoursAgo }) };
  const isOwned = random.chance(OWNED[story.kind]);
  if (isOwned && memberIds.length > 0) {
    const assignedHoursAgo = Math.max(createdHoursAgo - random.integer(1, 4) / 4, 0.1);
    care.ownerId = random.pick(memberIds);
    care.assignedAt = hoursBefore({ now, hours: assignedHoursAgo });
    care.firstResponseDueAt = hoursBefore({ now, hours: assignedHoursAgo - 24 });
  }
  if (HAS_NEXT_STEP.has(story.kind) && random.chance(0.75)) {
    const daysBefore = random.pick([5, 2, 1, 0, 0, 0, -1, -2, -3, -7, -14]);
    care.nextStep = random.pick(contact.market.nextSteps);
    care.nextStepAt = workingHourOf({ now, daysBefore, hour: random.integer(7, 16) });
  }
  return care;
};
