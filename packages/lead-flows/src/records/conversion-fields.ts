import { gql } from '@leads/twenty-api';

export const CONVERSION_FIELDS = gql`
  fragment ConversionFields on LeadConversion {
    id
    createdAt
    deletedAt
    name
    leadId
    state
    phase
    attempt
    conversionPlan
    receipt
    startedAt
    finishedAt
  }
`;
