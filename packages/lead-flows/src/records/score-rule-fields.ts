import { gql } from '@leads/twenty-api';

export const SCORE_RULE_FIELDS = gql`
  fragment ScoreRuleFields on LeadScoreRule {
    id
    deletedAt
    name
    ruleKey
    modelId
    position
    isActive
    scoreGroup
    ruleKind
    points
    condition
    summary
  }
`;
