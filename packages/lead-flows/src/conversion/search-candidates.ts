import { companySchema, opportunitySchema, personSchema } from '@leads/lead-domain';
import { defineOperation, gql, type Result, type TwentyClient } from '@leads/twenty-api';
import * as z from 'zod/mini';

import { COMPANY_FIELDS } from '../records/company-fields.ts';
import { INCLUDING_DELETED } from '../records/including-deleted.ts';
import { nodesOf } from '../records/nodes-of.ts';
import { OPPORTUNITY_FIELDS } from '../records/opportunity-fields.ts';
import { PERSON_FIELDS } from '../records/person-fields.ts';

import { type CandidateFilters } from './candidate-filters.ts';

/** A company with what tells whether Twenty's shipped workflow made it. */
const foundCompanySchema = z.extend(companySchema, {
  createdAt: z.nullish(z.string()),
  createdBy: z.nullish(z.object({ source: z.nullish(z.string()) })),
});
export type FoundCompany = z.output<typeof foundCompanySchema>;

/** A person with who wrote last: the workflow, or somebody by hand. */
const foundPersonSchema = z.extend(personSchema, {
  updatedBy: z.nullish(z.object({ source: z.nullish(z.string()) })),
});

const candidatesSchema = z.object({
  people: nodesOf(foundPersonSchema),
  companies: nodesOf(foundCompanySchema),
  opportunities: nodesOf(opportunitySchema),
});

/** Deleted ones are among them: their unique values are still taken. */
export type Candidates = z.output<typeof candidatesSchema>;

type Filters = { people: object; companies: object; opportunities: object };

const search = defineOperation<Candidates, Filters>({
  document: gql`
    query SearchCandidates(
      $people: PersonFilterInput!
      $companies: CompanyFilterInput!
      $opportunities: OpportunityFilterInput!
    ) {
      people(filter: $people, first: 200) {
        edges {
          node {
            ...PersonFields
          }
        }
      }
      companies(filter: $companies, first: 200) {
        edges {
          node {
            ...CompanyFields
          }
        }
      }
      opportunities(filter: $opportunities, first: 200, orderBy: [{ createdAt: DescNullsLast }]) {
        edges {
          node {
            ...OpportunityFields
          }
        }
      }
    }
    ${PERSON_FIELDS}
    ${COMPANY_FIELDS}
    ${OPPORTUNITY_FIELDS}
  `,
  read: (data) => candidatesSchema.parse(data),
});

/** Every record that may be meant, in one document: what any of an object's conditions finds. */
export const searchCandidates = ({
  client,
  filters,
}: {
  client: TwentyClient;
  filters: CandidateFilters;
}): Promise<Result<Candidates>> =>
  client.run(search, {
    people: anyOf(filters.people),
    companies: anyOf(filters.companies),
    opportunities: anyOf(filters.opportunities),
  });

/** An empty `or` would let everything through; no record has this id. */
const NOTHING = { id: { eq: '00000000-0000-4000-8000-000000000000' } };

const anyOf = (conditions: object[]): object => ({
  and: [INCLUDING_DELETED, { or: conditions.length > 0 ? conditions : [NOTHING] }],
});
