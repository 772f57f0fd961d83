import { ASSESSMENT_FIELDS } from '../records/assessment-fields.ts';
import { CONVERSION_FIELDS } from '../records/conversion-fields.ts';
import { EVENT_FIELDS } from '../records/event-fields.ts';
import { FORM_FIELDS } from '../records/form-fields.ts';
import { JOB_FIELDS } from '../records/job-fields.ts';
import { LEAD_FIELDS } from '../records/lead-fields.ts';
import { SCORE_MODEL_FIELDS } from '../records/score-model-fields.ts';
import { SCORE_RULE_FIELDS } from '../records/score-rule-fields.ts';
import { SETTING_FIELDS } from '../records/setting-fields.ts';
import { TOUCH_FIELDS } from '../records/touch-fields.ts';

/**
 * For each of the app's objects its fields, by the names that the API gives them (`ownerId` for the relation `owner`).
 * What our documents select is what must exist, so it is read off the documents themselves.
 */
export const EXPECTED_FIELDS: Record<string, readonly string[]> = {
  lead: LEAD_FIELDS.rootFields,
  leadTouch: TOUCH_FIELDS.rootFields,
  leadAssessment: ASSESSMENT_FIELDS.rootFields,
  leadConversion: CONVERSION_FIELDS.rootFields,
  leadForm: FORM_FIELDS.rootFields,
  leadSetting: SETTING_FIELDS.rootFields,
  leadScoreModel: SCORE_MODEL_FIELDS.rootFields,
  leadScoreRule: SCORE_RULE_FIELDS.rootFields,
  leadEvent: EVENT_FIELDS.rootFields,
  leadJob: JOB_FIELDS.rootFields,
  leadSalesLine: ['id', 'name', 'description'],
  // The inverse sides, by which a record shows its leads.
  person: ['leads'],
  company: ['leads'],
  opportunity: ['leads'],
};
