import { LEAD_JOB_KINDS, LEAD_JOB_STATUSES, SCORE_CAUSES } from '@leads/lead-domain';
import { defineObject } from 'twenty-sdk/define';

import { IDENTIFIERS } from '../identifiers.ts';
import { CAUSE_LOOKS } from '../scoring/scoring-looks.ts';
import { fieldsOf } from '../support/fields.ts';

import { JOB_KIND_LOOKS, JOB_STATUS_LOOKS } from './job-looks.ts';

const { leadJob } = IDENTIFIERS.objects;
const field = fieldsOf(leadJob.fields);

export default defineObject({
  universalIdentifier: leadJob.object,
  nameSingular: 'leadJob',
  namePlural: 'leadJobs',
  labelSingular: 'Lead job',
  labelPlural: 'Lead jobs',
  description: 'Work on many leads and how far it is. What breaks off is taken up again where it stood.',
  icon: 'IconProgress',
  labelIdentifierFieldMetadataUniversalIdentifier: leadJob.fields.name,
  fields: [
    field.text('name', 'Name', { icon: 'IconProgress' }),
    field.select(
      'jobKind',
      'Kind',
      { values: LEAD_JOB_KINDS, looks: JOB_KIND_LOOKS, initial: 'RESCORE' },
      { icon: 'IconTags' },
    ),
    field.select(
      'jobStatus',
      'Status',
      { values: LEAD_JOB_STATUSES, looks: JOB_STATUS_LOOKS, initial: 'RUNNING' },
      { icon: 'IconProgressCheck' },
    ),
    field.select('cause', 'Cause', { values: SCORE_CAUSES, looks: CAUSE_LOOKS }, { icon: 'IconBolt' }),
    field.text('causeNote', 'Cause note', { icon: 'IconNote' }),
    field.text('cursor', 'Cursor', { icon: 'IconBookmark', description: 'The last page of leads that is done' }),
    field.count('totalCount', 'Leads', { icon: 'IconSum' }),
    field.count('doneCount', 'Done', { icon: 'IconCheck' }),
    field.count('changedCount', 'Changed', { icon: 'IconPencil' }),
    field.count('runCount', 'Runs', { icon: 'IconRepeat', description: 'How often a run took it up' }),
    field.time('finishedAt', 'Finished at', { icon: 'IconFlag' }),
    field.json('report', 'Report', { icon: 'IconReport' }),
  ],
});
