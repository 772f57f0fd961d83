/** The part of Twenty's `/metadata` that apps and their tools read; names and nullability as on a real server. */
export const METADATA_SDL = /* GraphQL */ `
  scalar UUID
  scalar JSON
  scalar DateTime
  scalar ConnectionCursor

  input CursorPaging {
    before: ConnectionCursor
    after: ConnectionCursor
    first: Int
    last: Int
  }

  type PageInfo {
    hasNextPage: Boolean
    hasPreviousPage: Boolean
    startCursor: ConnectionCursor
    endCursor: ConnectionCursor
  }

  type Relation {
    type: String!
    sourceObjectMetadata: Object!
    targetObjectMetadata: Object!
  }

  type Field {
    id: UUID!
    universalIdentifier: String!
    type: String!
    name: String!
    label: String!
    description: String
    icon: String
    isActive: Boolean
    isSystem: Boolean
    isNullable: Boolean
    isUnique: Boolean
    defaultValue: JSON
    options: JSON
    settings: JSON
    objectMetadataId: UUID!
    relation: Relation
  }

  type FieldEdge {
    node: Field!
    cursor: ConnectionCursor!
  }

  type FieldConnection {
    pageInfo: PageInfo!
    edges: [FieldEdge!]!
  }

  type Object {
    id: UUID!
    universalIdentifier: String!
    nameSingular: String!
    namePlural: String!
    labelSingular: String!
    labelPlural: String!
    description: String
    icon: String
    isActive: Boolean!
    isSystem: Boolean!
    labelIdentifierFieldMetadataId: UUID
    fields(paging: CursorPaging): FieldConnection!
    fieldsList: [Field!]!
  }

  type ObjectEdge {
    node: Object!
    cursor: ConnectionCursor!
  }

  type ObjectConnection {
    pageInfo: PageInfo!
    edges: [ObjectEdge!]!
  }

  type Role {
    id: UUID!
    universalIdentifier: UUID
    label: String!
    description: String
    canUpdateAllSettings: Boolean!
    canReadAllObjectRecords: Boolean!
    canUpdateAllObjectRecords: Boolean!
    canSoftDeleteAllObjectRecords: Boolean!
    canDestroyAllObjectRecords: Boolean!
    canBeAssignedToUsers: Boolean!
    workspaceMembers: [WorkspaceMember!]!
  }

  type FullName {
    firstName: String!
    lastName: String!
  }

  type WorkspaceMember {
    id: UUID!
    name: FullName!
    userEmail: String!
    colorScheme: String!
    locale: String
    userWorkspaceId: UUID
    roles: [Role!]
  }

  type User {
    id: UUID!
    firstName: String!
    lastName: String!
    email: String!
    locale: String!
    workspaceMember: WorkspaceMember
  }

  type Workspace {
    id: UUID!
    displayName: String
    subdomain: String!
  }

  type LogicFunction {
    id: UUID!
    universalIdentifier: UUID
    name: String!
    description: String
    timeoutSeconds: Float!
    handlerName: String!
    applicationId: UUID
    cronTriggerSettings: JSON
    databaseEventTriggerSettings: JSON
    httpRouteTriggerSettings: JSON
    workflowActionTriggerSettings: JSON
  }

  type AuthToken {
    token: String!
    expiresAt: DateTime!
  }

  type ApplicationTokenPair {
    applicationAccessToken: AuthToken!
    applicationRefreshToken: AuthToken!
  }

  type FrontComponent {
    id: UUID!
    universalIdentifier: UUID
    name: String!
    description: String
    componentName: String!
    isHeadless: Boolean!
    applicationId: UUID!
    applicationTokenPair: ApplicationTokenPair
  }

  type Application {
    id: UUID!
    universalIdentifier: String!
    name: String!
    description: String
    version: String
    objects: [Object!]!
    logicFunctions: [LogicFunction!]!
    defaultRoleId: String
  }

  type Query {
    objects(paging: CursorPaging): ObjectConnection!
    object(id: UUID!): Object!
    getRoles: [Role!]!
    currentUser: User!
    currentWorkspace: Workspace!
    findManyLogicFunctions: [LogicFunction!]!
    findManyApplications: [Application!]!
    findOneApplication(id: UUID, universalIdentifier: UUID): Application!
    frontComponents: [FrontComponent!]!
    frontComponent(id: UUID!): FrontComponent
  }

  type Mutation {
    renewApplicationToken(applicationRefreshToken: String!): ApplicationTokenPair!
  }
`;
