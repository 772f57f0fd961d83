import { gql } from '@leads/twenty-api';

export const ASSESSMENT_FIELDS = gql`
  fragment AssessmentFields on LeadAssessment {
    id
    createdAt
    deletedAt
    name
    criterion
    answer
    amount {
      amountMicros
      currencyCode
    }
    evidence
    saidBy
    saidAt
    confidence
    leadId
  }
`;
