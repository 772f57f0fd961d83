/** Counts of leads: those a run went through, those of them that lacked something, and how many there are. */
export type JobProgress = { done: number; changed: number; total: number };

/** DONE: by this run. RESTING: it was done before, or another run is at it. */
export type JobOutcome = { ok: true; outcome: 'DONE' | 'RESTING' } & JobProgress;
