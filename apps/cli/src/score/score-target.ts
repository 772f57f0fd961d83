import { readLeadId } from '../connection/read-lead-id.ts';
import { UsageError } from '../terminal/usage-error.ts';

/** What is to be scored: one lead or all of them in Twenty, or the rows of a file. */
export type ScoreTarget = { kind: 'lead'; leadId: string } | { kind: 'all' } | { kind: 'file'; leads: string };

const OF_FILES = ['model', 'now', 'thresholds', 'map', 'country', 'json'] as const;
const OF_TWENTY = ['all', 'dryRun', 'url', 'key'] as const;

export type ScoreTargetOptions = { leads?: string } & Partial<
  Record<(typeof OF_FILES)[number] | (typeof OF_TWENTY)[number], string | true>
>;

/** Exactly one target, and no option that belongs to another: an option without effect would only look as if it had one. */
export const scoreTarget = ({
  lead,
  options,
}: {
  lead: string | undefined;
  options: ScoreTargetOptions;
}): ScoreTarget => {
  const named = [lead, options.all, options.leads].filter((target) => target !== undefined);
  if (named.length !== 1) throw new UsageError('Name one lead, or give --all, or --leads FILE.csv; one of the three.');
  const [strange] = (options.leads === undefined ? OF_FILES : OF_TWENTY).filter((name) => options[name] !== undefined);
  if (strange !== undefined) {
    const option = `--${strange.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)}`;
    throw new UsageError(
      options.leads === undefined
        ? `${option} belongs to --leads FILE.csv; scores in Twenty follow the published model and the present time.`
        : `--leads reads a file and asks no Twenty; leave ${option} out.`,
    );
  }
  if (options.leads !== undefined) return { kind: 'file', leads: options.leads };
  return lead === undefined ? { kind: 'all' } : { kind: 'lead', leadId: readLeadId(lead) };
};
