import {
  emailDomain,
  FREE_MAIL_DOMAINS,
  type Lead,
  type ScoreModel,
  type ScoreRule,
  seniorityOf,
} from '@leads/lead-domain';
import { Engine, type ConditionProperties } from 'json-rules-engine';

const DAY_MS = 86_400_000;
const MICRO = 1_000_000;

type TouchParams = { rule: string };

/** The same rules in json-rules-engine, used as its documentation says: one engine, facts at each run. */
export const createRulesEngine = (model: ScoreModel, now: number) => {
  const engine = new Engine([], { allowUndefinedFacts: true });
  const touchRules = new Map(model.rules.flatMap((rule) => (rule.kind === 'TOUCH' ? [[rule.key, rule] as const] : [])));
  // Its types know no dynamic fact that waits for another one; its documentation does.
  engine.addFact('touchPoints', async (params, almanac): Promise<unknown> => {
    const rule = touchRules.get((params as TouchParams).rule);
    return rule ? touchPoints({ rule, touches: await almanac.factValue<Lead['touchDigest']>('touches'), now }) : 0;
  });
  for (const rule of model.rules) {
    engine.addRule({ conditions: { all: [conditionOf(rule)] }, event: { type: rule.key, params: { rule } } });
  }

  return async (lead: Lead): Promise<{ score: number }> => {
    const { events, almanac } = await engine.run(factsOf(lead));
    const sums = { FIT: 0, ENGAGEMENT: 0, NEGATIVE: 0 };
    for (const event of events) {
      const { rule } = event.params as { rule: ScoreRule };
      const points =
        rule.kind === 'TOUCH' ? await almanac.factValue<number>('touchPoints', { rule: rule.key }) : rule.points;
      sums[rule.group] += points;
    }
    const { FIT, ENGAGEMENT, NEGATIVE } = model.groupCaps;
    const sum = Math.min(FIT, sums.FIT) + Math.min(ENGAGEMENT, sums.ENGAGEMENT) + Math.max(-NEGATIVE, sums.NEGATIVE);
    return { score: Math.min(100, Math.max(0, sum)) };
  };
};

const factsOf = (lead: Lead) => {
  const domain = emailDomain(lead.emails.primaryEmail);
  return {
    mail: domain === '' ? 'NONE' : FREE_MAIL_DOMAINS.has(domain) ? 'FREE_MAIL' : 'BUSINESS',
    seniority: lead.jobTitle === '' ? 'NONE' : (seniorityOf(lead.jobTitle) ?? 'NONE'),
    employees: lead.employees ?? Number.NaN,
    companyName: lead.companyName,
    phone: lead.phones.primaryPhoneNumber,
    interest: lead.interest,
    jobTitle: lead.jobTitle,
    industry: lead.industry,
    website: lead.website.primaryLinkUrl,
    source: lead.source ?? '',
    budgetStatus: lead.budgetStatus ?? '',
    authority: lead.authority ?? '',
    need: lead.need ?? '',
    timeline: lead.timeline ?? '',
    consent: lead.consent ?? '',
    doNotContact: lead.doNotContact ? 'true' : '',
    touches: lead.touchDigest,
  };
};

const conditionOf = (rule: ScoreRule): ConditionProperties | { all: ConditionProperties[] } => {
  switch (rule.kind) {
    case 'EMAIL_DOMAIN':
      return { fact: 'mail', operator: 'equal', value: rule.list };
    case 'SENIORITY':
      return { fact: 'seniority', operator: 'in', value: rule.seniorities };
    case 'TOUCH':
      return { fact: 'touchPoints', params: { rule: rule.key }, operator: 'notEqual', value: 0 };
    case 'FIELD':
      if (rule.operator === 'IS_SET') return { fact: rule.field, operator: 'notEqual', value: '' };
      if (rule.operator === 'IS_ONE_OF') return { fact: rule.field, operator: 'in', value: rule.values };
      return {
        all: [
          { fact: rule.field, operator: 'greaterThanInclusive', value: rule.minimum },
          { fact: rule.field, operator: 'lessThanInclusive', value: rule.maximum ?? Infinity },
        ],
      };
    default:
      throw new Error(`The benchmark has no rule of kind ${rule.kind}.`);
  }
};

const touchPoints = ({
  rule,
  touches,
  now,
}: {
  rule: Extract<ScoreRule, { kind: 'TOUCH' }>;
  touches: Lead['touchDigest'];
  now: number;
}): number => {
  let micro = 0;
  for (const touch of touches) {
    const age = Math.max(0, now - Date.parse(touch.at)) / DAY_MS;
    if (!rule.types.includes(touch.type) || age > (rule.withinDays ?? Infinity)) continue;
    if (rule.direction !== null && rule.direction !== touch.direction) continue;
    micro += Math.round(rule.points * MICRO * 2 ** (-age / (rule.decayDays ?? Infinity)));
  }
  const points = Math.sign(micro) * Math.round(Math.abs(micro) / MICRO);
  const cap = rule.cap ?? Infinity;
  return Math.min(cap, Math.max(-cap, points));
};
