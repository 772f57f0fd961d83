import {
  AUTHORITY_ANSWERS,
  BUDGET_ANSWERS,
  CONSENT_STATES,
  LEAD_GRADES,
  LEAD_KINDS,
  LEAD_RATINGS,
  LEAD_SOURCES,
  LEAD_STATUSES,
  NEED_ANSWERS,
  PREFERRED_CHANNELS,
  SCORE_FLAGS,
  TIMELINE_ANSWERS,
} from '@leads/lead-domain';
import { defineObject } from 'twenty-sdk/define';

import { IDENTIFIERS } from '../identifiers.ts';
import { AUTHORITY_LOOKS, BUDGET_LOOKS, NEED_LOOKS, TIMELINE_LOOKS } from '../qualification/answer-looks.ts';
import { FLAG_LOOKS, GRADE_LOOKS } from '../scoring/scoring-looks.ts';
import { fieldsOf } from '../support/fields.ts';
import { STANDARD } from '../support/standard-objects.ts';

import {
  CHANNEL_LOOKS,
  CONSENT_LOOKS,
  KIND_LOOKS,
  RATING_LOOKS,
  SOURCE_LOOKS,
  STATUS_LOOKS,
} from './lead-option-looks.ts';

const { lead, leadTouch, leadAssessment, leadConversion, leadEvent, leadSalesLine } = IDENTIFIERS.objects;
const { inverseFields } = IDENTIFIERS;
const field = fieldsOf(lead.fields);

export default defineObject({
  universalIdentifier: lead.object,
  nameSingular: 'lead',
  namePlural: 'leads',
  labelSingular: 'Lead',
  labelPlural: 'Leads',
  description: 'A person who showed interest and can be contacted, before they are a contact or a deal.',
  icon: 'IconTargetArrow',
  isSearchable: true,
  labelIdentifierFieldMetadataUniversalIdentifier: lead.fields.name,
  fields: [
    field.text('name', 'Name', {
      icon: 'IconTargetArrow',
      description: "The contact's name, else the company, else the e-mail",
    }),
    field.fullName('contactName', 'Contact name', { icon: 'IconUser' }),
    field.text('jobTitle', 'Job title', { icon: 'IconBriefcase' }),
    field.emails('emails', 'E-mails', { icon: 'IconMail' }),
    field.phones('phones', 'Phones', { icon: 'IconPhone' }),
    field.text('companyName', 'Company name', { icon: 'IconBuilding' }),
    field.links('website', 'Website', { icon: 'IconWorld' }),
    field.address('postalAddress', 'Address', { icon: 'IconMap' }),
    field.text('industry', 'Industry', { icon: 'IconBuildingFactory' }),
    field.number('employees', 'Employees', { icon: 'IconUsers' }),
    field.text('interest', 'Interest', { icon: 'IconBulb', description: 'What they asked for, in their words' }),
    field.select('source', 'Source', { values: LEAD_SOURCES, looks: SOURCE_LOOKS }, { icon: 'IconRoute' }),
    field.select('kind', 'Kind', { values: LEAD_KINDS, looks: KIND_LOOKS, initial: 'NEW' }, { icon: 'IconTags' }),
    field.text('utmSource', 'UTM source', { icon: 'IconTag' }),
    field.text('utmMedium', 'UTM medium', { icon: 'IconTag' }),
    field.text('utmCampaign', 'UTM campaign', { icon: 'IconTag' }),
    field.text('landingPage', 'Landing page', { icon: 'IconBrowser' }),
    field.text('language', 'Language', { icon: 'IconLanguage', description: 'BCP 47, such as fa or en-GB' }),
    field.select(
      'preferredChannel',
      'Preferred channel',
      { values: PREFERRED_CHANNELS, looks: CHANNEL_LOOKS },
      { icon: 'IconMessageCircle' },
    ),
    field.select(
      'status',
      'Status',
      { values: LEAD_STATUSES, looks: STATUS_LOOKS, initial: 'NEW' },
      { icon: 'IconProgressCheck' },
    ),
    field.text('statusNote', 'Status note', { icon: 'IconNote', description: 'Why the status is what it is' }),
    field.select(
      'heldStatus',
      'Held status',
      { values: LEAD_STATUSES, looks: STATUS_LOOKS },
      { icon: 'IconHistory', description: 'The status before it was converted or disqualified' },
    ),
    field.select('rating', 'Rating', { values: LEAD_RATINGS, looks: RATING_LOOKS }, { icon: 'IconFlame' }),
    field.select(
      'grade',
      'Grade',
      { values: LEAD_GRADES, looks: GRADE_LOOKS },
      { icon: 'IconAward', description: 'Fit A to D, engagement 1 to 4' },
    ),
    field.number('score', 'Score', { icon: 'IconGauge', description: '0 to 100, from the scoring rules' }),
    field.number('scoreOverride', 'Score override', {
      icon: 'IconHandStop',
      description: 'A score given by hand: it rates the lead until it is released',
    }),
    field.json('scoreParts', 'Score parts', {
      icon: 'IconListDetails',
      description: 'The receipt of the score: its parts sum to it',
    }),
    field.number('winProbability', 'Win probability %', {
      icon: 'IconTrophy',
      description: 'Learnt from how leads like this one ended',
    }),
    field.json('winParts', 'Win probability parts', {
      icon: 'IconListDetails',
      description: 'What speaks for and against in the win probability',
    }),
    field.select(
      'scoreFlag',
      'Score check',
      { values: SCORE_FLAGS, looks: FLAG_LOOKS },
      {
        icon: 'IconAlertTriangle',
        description: 'Where rules and history, or score and outcome, contradict each other',
      },
    ),
    field.json('touchDigest', 'Touch digest', {
      icon: 'IconHistory',
      description: 'The newest 100 touches, for scoring',
    }),
    field.toOne(
      'owner',
      'Owner',
      { object: STANDARD.workspaceMember, inverse: inverseFields.leadsOfOwner },
      { icon: 'IconUserCircle' },
    ),
    field.toOne(
      'salesLine',
      'Sales line',
      { object: leadSalesLine.object, inverse: leadSalesLine.fields.leads },
      { icon: 'IconTimeline' },
    ),
    field.time('assignedAt', 'Assigned at', { icon: 'IconCalendarUser' }),
    field.time('firstResponseDueAt', 'First response due', { icon: 'IconAlarm' }),
    field.time('firstRespondedAt', 'First responded at', { icon: 'IconMessageCheck' }),
    field.text('nextStep', 'Next step', { icon: 'IconArrowRight' }),
    field.time('nextStepAt', 'Next step at', { icon: 'IconCalendarDue' }),
    field.time('lastTouchAt', 'Last touch at', { icon: 'IconHandClick' }),
    field.number('contactAttempts', 'Contact attempts', {
      icon: 'IconPhoneOutgoing',
      description: 'Our outgoing calls, mails and meetings',
    }),
    field.number('encounters', 'Encounters', { icon: 'IconPhoneIncoming', description: 'Their own contacts with us' }),
    field.number('completeness', 'Completeness', {
      icon: 'IconPercentage',
      description: 'Percent of what a customer record needs',
    }),
    field.flag('isIncomplete', 'Incomplete', false, {
      icon: 'IconPuzzle',
      description: 'Lacks a name, a channel or an interest: kept, outside the funnel',
    }),
    field.select('budgetStatus', 'Budget', { values: BUDGET_ANSWERS, looks: BUDGET_LOOKS }, { icon: 'IconCoin' }),
    field.currency('budgetAmount', 'Budget amount', { icon: 'IconMoneybag' }),
    field.select(
      'authority',
      'Authority',
      { values: AUTHORITY_ANSWERS, looks: AUTHORITY_LOOKS },
      { icon: 'IconCrown' },
    ),
    field.select('need', 'Need', { values: NEED_ANSWERS, looks: NEED_LOOKS }, { icon: 'IconHeartHandshake' }),
    field.select(
      'timeline',
      'Timeline',
      { values: TIMELINE_ANSWERS, looks: TIMELINE_LOOKS },
      { icon: 'IconCalendarTime' },
    ),
    field.text('disqualificationReason', 'Disqualification reason', { icon: 'IconCircleX' }),
    field.time('disqualifiedAt', 'Disqualified at', { icon: 'IconCalendarX' }),
    field.time('wakeAt', 'Wake at', { icon: 'IconZzz' }),
    field.number('timesRecycled', 'Times recycled', { icon: 'IconRecycle' }),
    field.select(
      'consent',
      'Consent',
      { values: CONSENT_STATES, looks: CONSENT_LOOKS, initial: 'UNKNOWN' },
      { icon: 'IconShieldCheck' },
    ),
    field.flag('doNotContact', 'Do not contact', false, { icon: 'IconBan' }),
    field.time('convertedAt', 'Converted at', { icon: 'IconCalendarCheck' }),
    field.toOne(
      'convertedPerson',
      'Converted person',
      { object: STANDARD.person, inverse: inverseFields.leadsOfPerson },
      { icon: 'IconUserCheck' },
    ),
    field.toOne(
      'convertedCompany',
      'Converted company',
      { object: STANDARD.company, inverse: inverseFields.leadsOfCompany },
      { icon: 'IconBuildingSkyscraper' },
    ),
    field.toOne(
      'convertedOpportunity',
      'Converted opportunity',
      { object: STANDARD.opportunity, inverse: inverseFields.leadsOfOpportunity },
      { icon: 'IconTargetArrow' },
    ),
    field.toMany(
      'touches',
      'Touches',
      { object: leadTouch.object, inverse: leadTouch.fields.lead },
      { icon: 'IconHandClick' },
    ),
    field.toMany(
      'assessments',
      'Assessments',
      { object: leadAssessment.object, inverse: leadAssessment.fields.lead },
      { icon: 'IconChecklist' },
    ),
    field.toMany(
      'conversions',
      'Conversions',
      { object: leadConversion.object, inverse: leadConversion.fields.lead },
      { icon: 'IconArrowsExchange' },
    ),
    field.toMany(
      'history',
      'History',
      { object: leadEvent.object, inverse: leadEvent.fields.lead },
      { icon: 'IconHistory' },
    ),
  ],
});
