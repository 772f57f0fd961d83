import { Cron } from 'croner';
import type { LogicFunctionManifest } from '../app/manifest.ts';
import type { Clock } from '../create-clock.ts';
import type { FunctionCall } from '../functions/create-function-runner.ts';

type Job = { logicFunction: LogicFunctionManifest; pattern: string; cron: Cron };
type Due = { job: Job; at: Date };

export type CronRuns = 'every' | 'latest';

/** Cron on the workspace's time: it fires when somebody moves the clock, or asks for what has become due. */
export const createCron = (setup: {
  functions: readonly LogicFunctionManifest[];
  clock: Clock;
  run: (call: FunctionCall) => Promise<unknown>;
  settled: () => Promise<void>;
}) => {
  const { functions, clock, run, settled } = setup;
  const jobs = functions.flatMap((logicFunction): Job[] => {
    const pattern = logicFunction.cronTriggerSettings?.pattern;
    if (pattern === undefined) return [];
    return [{ logicFunction, pattern, cron: new Cron(pattern, { timezone: 'UTC', paused: true }) }];
  });
  let checkedUntil = clock.now();

  const fire = ({ job, at }: Due): Promise<unknown> =>
    run({
      logicFunction: job.logicFunction,
      payload: {},
      trigger: { kind: 'cron', pattern: job.pattern, dueAt: at },
    });

  return {
    advance: async (milliseconds: number, runs: CronRuns): Promise<void> => {
      const until = new Date(clock.now().getTime() + milliseconds);
      const due = dueBetween({ jobs, from: checkedUntil, until, runs });
      // Before the first run: a second caller must not find the same minutes due.
      checkedUntil = new Date(Math.max(checkedUntil.getTime(), until.getTime()));
      for (const one of due) {
        clock.moveTo(one.at);
        await fire(one);
        await settled();
      }
      clock.moveTo(until);
    },
  };
};

const dueBetween = ({
  jobs,
  from,
  until,
  runs,
}: {
  jobs: readonly Job[];
  from: Date;
  until: Date;
  runs: CronRuns;
}): Due[] => {
  const due = jobs.flatMap((job) => {
    const times: Date[] = [];
    for (let at = job.cron.nextRun(from); at !== null && at <= until; at = job.cron.nextRun(at)) times.push(at);
    return (runs === 'latest' ? times.slice(-1) : times).map((at) => ({ job, at }));
  });
  return due.toSorted((first, second) => first.at.getTime() - second.at.getTime());
};
