import { ASSESSMENT_FIELDS } from '../records/assessment-fields.ts';
import { CONVERSION_FIELDS } from '../records/conversion-fields.ts';
import { FORM_FIELDS } from '../records/form-fields.ts';
import { LEAD_FIELDS } from '../records/lead-fields.ts';
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
  // The inverse sides, by which a record shows its leads.
  person: ['leads'],
  company: ['leads'],
  opportunity: ['leads'],
};
