import { type LeadJob, type Settings } from '@leads/lead-domain';
import { type Page, type Result, type TwentyClient } from '@leads/twenty-api';

import { type ScoreReason } from '../history/score-event.ts';
import { type RecordWrite } from '../records/record-write.ts';
import { type LeadToScore } from '../scoring/lead-to-score.ts';
import { withCustomValues } from '../scoring/with-custom-values.ts';

import { type FirstPage, OPEN_LEADS, PAGE_SIZE, readFirstPage, readNextPage } from './lead-page.ts';
import { type RescoredLead, rescoredLead } from './rescored-lead.ts';
import { writeRescored } from './write-rescored.ts';

/** Twenty takes so many records in one call. */
const BATCH_SIZE = 200;

/** So often at least it is stored how far a run has come, and so old at most is a lead when it is written. */
const SAVE_EVERY_MS = 15_000;

/** Leads are gone through by id: `cursor` is the last one before this place, `done` how many there are before it. */
export type Place = Pick<LeadJob, 'cursor'> & { done: number };

/** Everything before `place` is read and written; `changed` of all that were read lacked something. */
export type RescoreState = { place: Place; changed: number; total: number; isFinished: boolean };

type Run = {
  client: TwentyClient;
  first: FirstPage;
  /** Where `first` begins, and what was counted before it. */
  start: RescoreState;
  reason: ScoreReason;
  now: () => Date;
  /** Reads and compares everything, and writes nothing. */
  isDryRun?: boolean;
  /** What stores how far the run has come; it rides in the document that brings it there. */
  save?: (state: RescoreState) => RecordWrite[];
  onProgress?: (state: RescoreState) => void;
};

/**
 * Scores the open leads from a place on, 200 a page, and writes only what differs: leads of many pages that changed are
 * gathered until there are 200 of them, so that reading costs one document a page and writing one for 200 changes. Where
 * another model is published or a setting changed meanwhile, it goes on under that one from the last place that is stored.
 */
export const rescoreOpenLeads = async ({
  client,
  first,
  start,
  reason,
  now,
  isDryRun = false,
  save = () => [],
  onProgress,
}: Run): Promise<Result<RescoreState>> => {
  let { settings, scoredBy } = first;
  let saved = start;
  let savedAt = now();
  let { place, changed } = start;
  let waiting: { rescored: RescoredLead; place: Place }[] = [];

  const flush = async (isLast: boolean): Promise<Result<null>> => {
    const batch = waiting.slice(0, BATCH_SIZE).map(({ rescored }) => rescored);
    waiting = waiting.slice(BATCH_SIZE);
    const isFinished = isLast && waiting.length === 0;
    saved = { ...saved, place: waiting[0]?.place ?? place, changed: changed - waiting.length, isFinished };
    savedAt = now();
    if (isDryRun) return { ok: true, data: null };
    return writeRescored({ client, leads: batch, settings, reason, beside: save(saved) });
  };

  let page = await completed({ client, page: first.page, settings });
  let customFields = fieldsOf(page);
  for (;;) {
    if (!page.ok) return page;
    const { nodes, endCursor, hasNextPage } = page.data;
    const at = now();
    const rescored = nodes.flatMap((lead) => rescoredLead({ lead, settings, reason, at }) ?? []);
    const before = place;
    waiting.push(...rescored.map((each) => ({ rescored: each, place: before })));
    changed += rescored.length;
    place = { cursor: endCursor ?? place.cursor, done: place.done + nodes.length };
    const isLast = !hasNextPage || place.cursor === before.cursor;
    while (waiting.length >= BATCH_SIZE || (waiting.length > 0 && (isLast || isDue({ savedAt, now })))) {
      const written = await flush(isLast);
      if (!written.ok) return written;
    }
    if (isLast ? !saved.isFinished : isDue({ savedAt, now })) {
      const written = await flush(isLast);
      if (!written.ok) return written;
    }
    onProgress?.({ ...saved, place, changed });
    if (isLast) return { ok: true, data: saved };
    const next = await client.run(readNextPage(customFields), pageAfter(place));
    if (!next.ok) return next;
    page = { ok: true, data: next.data.page };
    if (next.data.scoredBy === scoredBy) continue;
    // Another version or setting scores by now: what waits was computed under the one before.
    const again = await client.run(readFirstPage, { ...pageAfter(saved.place), job: NO_JOB });
    if (!again.ok) return again;
    ({ settings, scoredBy } = again.data);
    ({ place, changed } = saved);
    waiting = [];
    page = await completed({ client, page: again.data.page, settings });
    customFields = fieldsOf(page);
  }
};

/** The variables of the page behind a place. */
export const pageAfter = ({ cursor }: Place) => ({
  open: OPEN_LEADS,
  first: PAGE_SIZE,
  after: cursor === '' ? null : cursor,
});

/** No record has this id, and the nil one is none to Twenty. */
export const NO_JOB = { id: { eq: '00000000-0000-4000-8000-000000000000' } };

const isDue = ({ savedAt, now }: { savedAt: Date; now: () => Date }): boolean => +now() - +savedAt >= SAVE_EVERY_MS;

/** The page with the workspace's own fields: which of them the model reads is only known once it was read. */
const completed = async ({
  client,
  page,
  settings,
}: {
  client: TwentyClient;
  page: FirstPage['page'];
  settings: Settings;
}): Promise<Result<Page<LeadToScore>>> => {
  const nodes = await withCustomValues({ client, leads: page.nodes, settings });
  return nodes.ok ? { ok: true, data: { ...page, nodes: nodes.data } } : nodes;
};

/** Those of the workspace's own fields that the model reads and that exist, as the first page showed. */
const fieldsOf = (page: Result<Page<LeadToScore>>): string[] =>
  page.ok ? Object.keys(page.data.nodes[0]?.custom ?? {}) : [];
