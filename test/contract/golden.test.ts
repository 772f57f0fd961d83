import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { openWorkspace, type Workspace } from '@leads/twenty-sandbox';
import { z } from 'zod';
import { fillCutLists, sameShape } from './recorded-shape.ts';

const FILE =
  process.env.GOLDEN_FILE ?? fileURLToPath(new URL('../../../shared/twenty/golden-core-2.21.json', import.meta.url));
const API_KEY = 'golden';

/** Recorded in a demo workspace with so many people of its own; the replay puts as many there first. */
const DEMO_PEOPLE = 1200;

/** Where the recording shows something that no replay of the file can bring about, and what is compared instead. */
const DIFFERENT: Record<string, { reason: string; ignored: string[] }> = {
  'company.create.full': {
    reason: 'the API key of the recording was called "lab"',
    ignored: ['data.createCompany.createdBy.name'],
  },
  'people.find.eqComposite': {
    reason: 'the recording was made after an update that the file does not hold',
    ignored: ['data.people.edges.0.node.jobTitle'],
  },
};

const caseSchema = z.object({
  name: z.string(),
  query: z.string(),
  variables: z.record(z.string(), z.unknown()),
  response: z.unknown(),
});

const recorded = existsSync(FILE) ? z.array(caseSchema).parse(JSON.parse(readFileSync(FILE, 'utf8'))) : null;

if (recorded === null) {
  console.warn(`Skipped capability: replay of recorded Twenty answers (no recordings at ${FILE}; set GOLDEN_FILE).`);
  describe('recorded answers of a real Twenty', () => {
    it.skip('replay of recorded Twenty answers: the recordings are absent', () => undefined);
  });
} else {
  describe('recorded answers of a real Twenty', () => {
    let workspace: Workspace;
    const known = new Set<string>();

    const post = async (query: string, variables: unknown, key: string): Promise<unknown> => {
      const response = await workspace.fetch(
        new Request('http://twenty.sandbox/graphql', {
          method: 'POST',
          headers: { 'content-type': 'application/json', authorization: `Bearer ${key}` },
          body: JSON.stringify({ query, variables }),
        }),
      );
      return response.json();
    };

    beforeAll(async () => {
      workspace = await openWorkspace({ apiKey: API_KEY });
      for (let first = 0; first < DEMO_PEOPLE; first += 200) {
        const people = Array.from({ length: 200 }, (_, index) => ({ jobTitle: `Demo ${first + index}` }));
        await post('mutation($d:[PersonCreateInput!]!){createPeople(data:$d){id}}', { d: people }, API_KEY);
      }
    });

    afterAll(() => workspace.close());

    it.each(recorded.map((one) => [one.name, one] as const))('%s', async (name, one) => {
      const variables = fillCutLists(one.variables);
      for (const id of JSON.stringify([one.query, variables]).match(/[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}/g) ??
        []) {
        known.add(id);
      }
      const answer = await post(one.query, variables, name === 'unauthenticated' ? 'nobody' : API_KEY);
      const differences = sameShape({ expected: one.response, actual: answer, known, path: '' });
      const ignored = DIFFERENT[name]?.ignored ?? [];
      expect(differences.filter((difference) => !ignored.includes(difference.path))).toEqual([]);
    });
  });
}
