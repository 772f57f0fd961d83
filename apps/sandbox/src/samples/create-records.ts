import { defineOperation, gql, type Result, type TwentyClient } from '@leads/twenty-api';

import { type SampleRecord } from './sample-record.ts';

/** How Twenty names the root field and the input type of each list. */
const OBJECTS = {
  companies: ['createCompanies', 'CompanyCreateInput'],
  people: ['createPeople', 'PersonCreateInput'],
  opportunities: ['createOpportunities', 'OpportunityCreateInput'],
  salesLines: ['createLeadSalesLines', 'LeadSalesLineCreateInput'],
  models: ['createLeadScoreModels', 'LeadScoreModelCreateInput'],
  jobs: ['createLeadJobs', 'LeadJobCreateInput'],
  leads: ['createLeads', 'LeadCreateInput'],
  touches: ['createLeadTouches', 'LeadTouchCreateInput'],
  assessments: ['createLeadAssessments', 'LeadAssessmentCreateInput'],
  conversions: ['createLeadConversions', 'LeadConversionCreateInput'],
  events: ['createLeadEvents', 'LeadEventCreateInput'],
  notes: ['createNotes', 'NoteCreateInput'],
  noteTargets: ['createNoteTargets', 'NoteTargetCreateInput'],
  tasks: ['createTasks', 'TaskCreateInput'],
  taskTargets: ['createTaskTargets', 'TaskTargetCreateInput'],
} as const;
export type SampleList = keyof typeof OBJECTS;

/** Creates records that do not refer to one another, in one document; under their own ids, so that it may be sent twice. */
export const createRecords = ({
  client,
  records,
}: {
  client: TwentyClient;
  records: Partial<Record<SampleList, readonly SampleRecord[]>>;
}): Promise<Result<unknown>> => {
  const lists = LISTS.filter((list) => (records[list]?.length ?? 0) > 0);
  const declarations = lists.map((list) => `$${list}: [${OBJECTS[list][1]}!]!`);
  const fields = lists.map((list) => `${OBJECTS[list][0]}(data: $${list}, upsert: true) { id }`);
  const operation = defineOperation<unknown, Record<string, unknown>>({
    document: gql(`mutation WriteSamples(${declarations.join(', ')}) { ${fields.join(' ')} }`),
    read: (data) => data,
    isRepeatable: true,
  });
  return client.run(operation, Object.fromEntries(lists.map((list) => [list, records[list]])));
};

const LISTS = Object.keys(OBJECTS).filter((key): key is SampleList => key in OBJECTS);
