import { leadSchema, type Outcome, outcomeOfLead, type LeadStatus } from '@leads/lead-domain';
import { defineOperation, gql, type Page, readConnection, type Result, type TwentyClient } from '@leads/twenty-api';

import { PAGE_SIZE } from './lead-page.ts';

const FINISHED_STATUSES: readonly LeadStatus[] = ['CONVERTED', 'DISQUALIFIED'];

export const FINISHED_LEADS = { status: { in: FINISHED_STATUSES } };

/** What came before these teaches about another business. */
const MOST_LEADS = 10_000;

/** What finished leads teach, the newest first, and how many there are in all; 50 documents at most. */
export const readOutcomes = async ({
  client,
}: {
  client: TwentyClient;
}): Promise<Result<{ outcomes: Outcome[]; finished: number }>> => {
  const outcomes: Outcome[] = [];
  let finished = 0;
  let after: string | null = null;
  for (let read = 0; read < MOST_LEADS; read += PAGE_SIZE) {
    const page: Result<Page<Outcome | null>> = await client.run(readFinished, {
      finished: FINISHED_LEADS,
      first: PAGE_SIZE,
      after,
    });
    if (!page.ok) return page;
    outcomes.push(...page.data.nodes.filter((outcome) => outcome !== null));
    finished = page.data.totalCount ?? 0;
    if (!page.data.hasNextPage || page.data.endCursor === null) break;
    after = page.data.endCursor;
  }
  return { ok: true, data: { outcomes, finished } };
};

/** No more of a lead than an outcome is made of. */
const readFinished = defineOperation<Page<Outcome | null>, { finished: object; first: number; after: string | null }>({
  document: gql`
    query ReadFinishedLeads($finished: LeadFilterInput!, $first: Int!, $after: String) {
      leads(
        filter: $finished
        first: $first
        after: $after
        orderBy: [{ createdAt: DescNullsLast }, { id: AscNullsFirst }]
      ) {
        totalCount
        edges {
          node {
            id
            createdAt
            status
            convertedAt
            disqualifiedAt
            jobTitle
            emails {
              primaryEmail
            }
            phones {
              primaryPhoneNumber
            }
            companyName
            website {
              primaryLinkUrl
            }
            postalAddress {
              addressCity
              addressCountry
            }
            industry
            employees
            interest
            salesLineId
            source
            kind
            utmSource
            utmMedium
            utmCampaign
            language
            preferredChannel
            touchDigest
          }
        }
        pageInfo {
          hasNextPage
          endCursor
        }
      }
    }
  `,
  read: readConnection({ rootField: 'leads', readNode: (node) => outcomeOfLead(leadSchema.parse(node)) }),
});
