/** How Twenty names the root fields and inputs of the objects that our flows write. */
export const RECORD_OBJECTS = {
  company: { one: 'Company', many: 'Companies' },
  person: { one: 'Person', many: 'People' },
  opportunity: { one: 'Opportunity', many: 'Opportunities' },
  noteTarget: { one: 'NoteTarget', many: 'NoteTargets' },
  taskTarget: { one: 'TaskTarget', many: 'TaskTargets' },
  attachment: { one: 'Attachment', many: 'Attachments' },
  lead: { one: 'Lead', many: 'Leads' },
  leadTouch: { one: 'LeadTouch', many: 'LeadTouches' },
  leadAssessment: { one: 'LeadAssessment', many: 'LeadAssessments' },
  leadConversion: { one: 'LeadConversion', many: 'LeadConversions' },
  leadForm: { one: 'LeadForm', many: 'LeadForms' },
  leadSetting: { one: 'LeadSetting', many: 'LeadSettings' },
  leadScoreModel: { one: 'LeadScoreModel', many: 'LeadScoreModels' },
  leadScoreRule: { one: 'LeadScoreRule', many: 'LeadScoreRules' },
  leadEvent: { one: 'LeadEvent', many: 'LeadEvents' },
  leadJob: { one: 'LeadJob', many: 'LeadJobs' },
} as const;

export type RecordObject = keyof typeof RECORD_OBJECTS;
