import { gql } from '@leads/twenty-api';

export const JOB_FIELDS = gql`
  fragment JobFields on LeadJob {
    id
    createdAt
    updatedAt
    deletedAt
    name
    jobKind
    jobStatus
    cause
    causeNote
    cursor
    totalCount
    doneCount
    changedCount
    runCount
    finishedAt
    report
  }
`;
