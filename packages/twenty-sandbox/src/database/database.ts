import type { PGlite, Transaction } from '@electric-sql/pglite';
import type { RawBuilder } from 'kysely';
import { compileSql } from './compile-sql.ts';

export type Row = Record<string, unknown>;

/** The workspace's database. Statements run one at a time; a transaction keeps others out until it is done. */
export type Database = {
  query(statement: RawBuilder<unknown>): Promise<Row[]>;
  transaction<Result>(work: (database: Pick<Database, 'query'>) => Promise<Result>): Promise<Result>;
  /** Several statements, no parameters: for creating tables. */
  script(sql: string): Promise<void>;
  close(): Promise<void>;
};

export const databaseOver = (pglite: PGlite): Database => ({
  query: (statement) => run(pglite, statement),
  transaction: (work) =>
    pglite.transaction((transaction) => work({ query: (statement) => run(transaction, statement) })),
  script: async (sql) => {
    await pglite.exec(sql);
  },
  close: () => pglite.close(),
});

const run = async (target: Pick<PGlite | Transaction, 'query'>, statement: RawBuilder<unknown>): Promise<Row[]> => {
  const { sql, parameters } = compileSql(statement);
  const result = await target.query<Row>(sql, [...parameters]);
  return result.rows;
};
