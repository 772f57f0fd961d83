import { type LeadJob } from '@leads/lead-domain';
import { learnReportSchema, readLeadJob, startLearning } from '@leads/lead-flows';
import { IDLE, type SaveState } from '@leads/lead-ui';
import { useState } from 'react';

import { openRecord } from '../composition/open-record.ts';
import { widgetClient } from '../composition/widget-access.ts';

import { usePolling } from './use-polling.ts';

/** Learning again on request: its job while it runs, and the way to the version that it made. */
export const useLearning = () => {
  const [learning, setLearning] = useState<SaveState>(IDLE);
  const [job, setJob] = useState<LeadJob | null>(null);

  usePolling({
    isWanted: job?.jobStatus === 'RUNNING',
    poll: async () => {
      if (job === null) return;
      const result = await readLeadJob({ client: widgetClient(), jobId: job.id });
      if (!result.ok) return;
      setJob(result.job);
      if (result.job.jobStatus !== 'RUNNING') setLearning(await finish(result.job));
    },
  });

  const learn = async () => {
    setLearning({ state: 'saving' });
    const client = widgetClient();
    const started = await startLearning({ client, now: new Date() });
    const read = started.ok ? await readLeadJob({ client, jobId: started.jobId }) : started;
    if (read.ok) setJob(read.job);
    setLearning(read.ok ? { state: 'saved' } : { state: 'failed', message: read.message });
  };

  return { learning, job, learn };
};

/** A version that was learnt is a record of its own; where nothing was learnt the job says why. */
const finish = async ({ report, causeNote, jobStatus }: LeadJob): Promise<SaveState> => {
  const { data } = learnReportSchema.safeParse(report);
  if (jobStatus === 'FAILED' || data?.kind !== 'LEARNED') return { state: 'failed', message: causeNote };
  await openRecord('leadScoreModel', data.modelId);
  return { state: 'saved' };
};
