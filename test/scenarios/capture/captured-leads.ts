import { defineOperation, gql, type TwentyClient } from '@leads/twenty-api';
import { z } from 'zod';

const recordsSchema = z.object({
  leads: z.object({ edges: z.array(z.object({ node: z.looseObject({ id: z.string() }) })) }),
  leadTouches: z.object({ edges: z.array(z.object({ node: z.looseObject({ id: z.string() }) })) }),
});

/** What there is of a person: their leads, oldest first, and the touches of all of them. */
export const capturedOf = async (client: TwentyClient, email: string) => {
  const result = await client.run(readCaptured, {
    leads: { emails: { primaryEmail: { eq: email } } },
    touches: { lead: { emails: { primaryEmail: { eq: email } } } },
  });
  if (!result.ok) throw new Error(result.error.technicalMessage ?? result.error.message);
  const { leads, leadTouches } = result.data;
  return { leads: leads.edges.map(({ node }) => node), touches: leadTouches.edges.map(({ node }) => node) };
};

const readCaptured = defineOperation<z.output<typeof recordsSchema>, Record<string, object>>({
  document: gql`
    query ReadCaptured($leads: LeadFilterInput!, $touches: LeadTouchFilterInput!) {
      leads(filter: $leads, orderBy: [{ createdAt: AscNullsFirst }]) {
        edges {
          node {
            id
            name
            status
            kind
            score
            grade
            completeness
            isIncomplete
            jobTitle
            companyName
            interest
            contactAttempts
            encounters
            touchDigest
            language
            landingPage
            statusNote
          }
        }
      }
      leadTouches(filter: $touches, orderBy: [{ createdAt: AscNullsFirst }]) {
        edges {
          node {
            id
            touchType
            body
            isCounted
            leadId
          }
        }
      }
    }
  `,
  read: (data) => recordsSchema.parse(data),
});
