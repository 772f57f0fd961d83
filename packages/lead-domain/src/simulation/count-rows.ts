import { type SimulationRow } from './simulation.ts';

/** One lead as the rows count it; an open one is not decided, a finished one neither crosses nor drops. */
export type CountedLead = { source: string; owner: string } & (
  | { kind: 'open'; isCrossing: boolean; isDropping: boolean }
  | { kind: 'past'; isWon: boolean; isPublishedMql: boolean; isDraftMql: boolean }
);

/** The same counts for each source, or each owner: those with the most leads first. */
export const countRows = ({
  leads,
  by,
}: {
  leads: readonly CountedLead[];
  by: 'source' | 'owner';
}): SimulationRow[] => {
  const rows = new Map<string, SimulationRow>();
  for (const lead of leads) {
    const key = lead[by];
    const row = rows.get(key) ?? emptyRow(key);
    rows.set(key, row);
    if (lead.kind === 'open') {
      row.open += 1;
      row.crossing += Number(lead.isCrossing);
      row.dropping += Number(lead.isDropping);
    } else {
      row.past += 1;
      row.won += Number(lead.isWon);
      row.publishedMqls += Number(lead.isPublishedMql);
      row.draftMqls += Number(lead.isDraftMql);
    }
  }
  return [...rows.values()].sort(
    (left, right) => right.open + right.past - left.open - left.past || (left.key < right.key ? -1 : 1),
  );
};

const emptyRow = (key: string): SimulationRow => ({
  key,
  open: 0,
  crossing: 0,
  dropping: 0,
  past: 0,
  won: 0,
  publishedMqls: 0,
  draftMqls: 0,
});
