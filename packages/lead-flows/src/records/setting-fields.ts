import { gql } from '@leads/twenty-api';

export const SETTING_FIELDS = gql`
  fragment SettingFields on LeadSetting {
    id
    updatedAt
    deletedAt
    name
    key
    value
  }
`;
