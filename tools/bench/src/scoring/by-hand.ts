import { emailDomain, FREE_MAIL_DOMAINS, type Lead, seniorityOf } from '@leads/lead-domain';

const DAY_MS = 86_400_000;
const MICRO = 1_000_000;

type Part = { rule: string; points: number; evidence: string };
type Tally = { micro: number; count: number };

/**
 * The forty rules as somebody would write them who needs nothing else: no data, no options, no decay or cap accounts in
 * the receipt. What our scorer costs above this is the price of rules as data.
 */
export const scoreByHand = (lead: Lead, now: number): { score: number; parts: Part[] } => {
  const parts: Part[] = [];
  let fit = 0;
  let engagement = 0;
  let negative = 0;
  const addFit = (rule: string, points: number, evidence: string) => {
    fit += points;
    parts.push({ rule, points, evidence });
  };

  const domain = emailDomain(lead.emails.primaryEmail);
  if (domain !== '') {
    if (FREE_MAIL_DOMAINS.has(domain)) {
      negative -= 3;
      parts.push({ rule: 'freeMail', points: -3, evidence: domain });
    } else addFit('businessEmail', 10, domain);
  }
  if (lead.jobTitle !== '') {
    const seniority = seniorityOf(lead.jobTitle);
    if (seniority === 'EXECUTIVE') addFit('executive', 12, lead.jobTitle);
    else if (seniority === 'DIRECTOR') addFit('director', 9, lead.jobTitle);
    else if (seniority === 'MANAGER') addFit('manager', 6, lead.jobTitle);
    else if (seniority === 'SPECIALIST') addFit('specialist', 2, lead.jobTitle);
    addFit('jobTitle', 2, lead.jobTitle);
  }
  const { employees } = lead;
  if (employees !== null && employees >= 1) {
    const evidence = String(employees);
    if (employees <= 9) addFit('sizeMicro', 2, evidence);
    else if (employees >= 10 && employees <= 49) addFit('sizeSmall', 5, evidence);
    else if (employees >= 50 && employees <= 249) addFit('sizeMedium', 8, evidence);
    else if (employees >= 250 && employees <= 4999) addFit('sizeLarge', 10, evidence);
    else if (employees >= 5000) addFit('sizeEnterprise', 6, evidence);
  }
  if (lead.companyName !== '') addFit('company', 4, lead.companyName);
  if (lead.phones.primaryPhoneNumber !== '') addFit('phone', 4, lead.phones.primaryPhoneNumber);
  if (lead.interest !== '') addFit('interest', 3, lead.interest);
  if (lead.industry !== '') addFit('industry', 2, lead.industry);
  if (lead.website.primaryLinkUrl !== '') addFit('website', 2, lead.website.primaryLinkUrl);
  if (lead.source === 'REFERRAL' || lead.source === 'PARTNER') addFit('referred', 5, lead.source);
  if (lead.budgetStatus === 'APPROVED') addFit('budgetApproved', 10, lead.budgetStatus);
  else if (lead.budgetStatus === 'AWAITING_APPROVAL') addFit('budgetAwaiting', 6, lead.budgetStatus);
  if (lead.authority === 'DECISION_MAKER') addFit('decisionMaker', 10, lead.authority);
  else if (lead.authority === 'INFLUENCER') addFit('influencer', 6, lead.authority);
  if (lead.need === 'CRITICAL') addFit('needCritical', 10, lead.need);
  else if (lead.need === 'IMPORTANT') addFit('needImportant', 7, lead.need);
  if (lead.timeline === 'THIS_MONTH') addFit('thisMonth', 10, lead.timeline);
  else if (lead.timeline === 'THIS_QUARTER') addFit('thisQuarter', 8, lead.timeline);
  else if (lead.timeline === 'THIS_YEAR') addFit('thisYear', 4, lead.timeline);
  if (lead.doNotContact) {
    negative -= 50;
    parts.push({ rule: 'doNotContact', points: -50, evidence: 'true' });
  }
  if (lead.consent === 'WITHDRAWN') {
    negative -= 25;
    parts.push({ rule: 'withdrawn', points: -25, evidence: lead.consent });
  }

  const tallies = new Map<string, Tally>();
  const tally = (rule: string, points: number, age: number, halfLife: number) => {
    const micro = Math.round(points * MICRO * 2 ** (-age / halfLife));
    const known = tallies.get(rule);
    if (known) {
      known.micro += micro;
      known.count += 1;
    } else tallies.set(rule, { micro, count: 1 });
  };
  for (const touch of lead.touchDigest) {
    const age = Math.max(0, now - Date.parse(touch.at)) / DAY_MS;
    if (age > 365) continue;
    const isTheirs = touch.direction === 'INCOMING';
    switch (touch.type) {
      case 'FORM':
        if (isTheirs) tally('form', 12, age, 30);
        break;
      case 'DEMO':
        tally('demo', 15, age, 45);
        break;
      case 'MEETING':
        tally('meeting', 12, age, 45);
        break;
      case 'PRICE_LIST':
      case 'OFFER':
        tally('price', 10, age, 30);
        break;
      case 'CALL':
        if (isTheirs) tally('call', 8, age, 30);
        break;
      case 'EMAIL':
      case 'MESSAGE':
        if (isTheirs) tally('wrote', 6, age, 30);
        break;
      case 'DOWNLOAD':
        tally('download', 3, age, 21);
        break;
      case 'VISIT':
        tally('visit', 1, age, 14);
        break;
      case 'EMAIL_OPEN':
        tally('opened', 1, age, 14);
        break;
      case 'UNSUBSCRIBE':
        tally('unsubscribed', -20, age, 360);
        break;
      case 'BOUNCE':
        tally('bounced', -10, age, 180);
        break;
      case 'EVENT':
        break;
    }
  }
  for (const [rule, { micro, count }] of tallies) {
    const cap = CAPS[rule] ?? Infinity;
    const whole = Math.sign(micro) * Math.round(Math.abs(micro) / MICRO);
    const points = Math.min(cap, Math.max(-cap, whole));
    if (points < 0) negative += points;
    else engagement += points;
    parts.push({ rule, points, evidence: `${count} touches` });
  }
  const sum = Math.min(60, fit) + Math.min(40, engagement) + Math.max(-60, negative);
  parts.sort((left, right) => Math.abs(right.points) - Math.abs(left.points));
  return { score: Math.min(100, Math.max(0, sum)), parts };
};

const CAPS: Readonly<Record<string, number>> = {
  form: 20,
  demo: 25,
  meeting: 24,
  price: 20,
  call: 16,
  wrote: 18,
  download: 6,
  visit: 4,
  opened: 3,
  unsubscribed: 20,
  bounced: 20,
};
