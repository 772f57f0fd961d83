import { gql } from '@leads/twenty-api';

export const SCORE_MODEL_FIELDS = gql`
  fragment ScoreModelFields on LeadScoreModel {
    id
    createdAt
    updatedAt
    deletedAt
    name
    basis
    status
    statusNote
    modelVersion
    fitCap
    engagementCap
    negativeCap
    definition
    publishedAt
    retiredAt
  }
`;
