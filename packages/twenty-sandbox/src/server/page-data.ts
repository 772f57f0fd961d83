import type { ObjectMetadata } from '../metadata/metadata.ts';

/**
 * Everything that a page needs to show the workspace, in one document: `GET /sandbox/manifest`.
 * Universal identifiers of the app's manifest are resolved: fields and objects stand here by their names.
 * `POST /graphql` serves the records; nothing here changes while the workspace is open.
 */
export type PageData = {
  workspace: { id: string; displayName: string };
  /** Whom the request's bearer token belongs to; the first admin for an API key or without a token. */
  user: PageUser;
  /** Who can sign in. */
  users: PageUser[];
  application: PageApplication | null;
  /** Standard objects, the app's, and their fields, options and relations. */
  objects: ObjectMetadata[];
  /** At least one view for every object: where none is declared, the one that Twenty makes by itself. */
  views: PageView[];
  /** Standard items first, then the app's; ordered by position inside a folder. */
  navigation: PageNavigationItem[];
  /** A record page for every object: the app's, or the default one of Twenty. */
  pageLayouts: PageLayout[];
  commandMenuItems: PageCommandMenuItem[];
  frontComponents: PageFrontComponent[];
};

export type PageUser = {
  userId: string;
  workspaceMemberId: string;
  email: string;
  firstName: string;
  lastName: string;
  roleLabel: string;
  locale: string;
  colorScheme: 'Light' | 'Dark' | 'System';
  /** Bearer token for `/graphql`, `/s/…` and `/sandbox/…` as this user. The sandbox has no passwords. */
  token: string;
};

export type PageApplication = {
  id: string;
  universalIdentifier: string;
  displayName: string;
  description: string;
  version: string;
  /** Address of the logo, if the built app has one. */
  logoUrl: string | null;
};

export type PageView = {
  id: string;
  universalIdentifier: string;
  name: string;
  icon: string | null;
  objectName: string;
  type: 'TABLE' | 'KANBAN' | 'CALENDAR' | 'FIELDS_WIDGET' | 'TABLE_WIDGET';
  /** `INDEX`: the view that opens when the object itself is chosen. */
  key: 'INDEX' | null;
  position: number;
  isCompact: boolean;
  openRecordIn: 'SIDE_PANEL' | 'RECORD_PAGE';
  /** Name of the SELECT field whose options are the columns of a kanban. */
  groupByField: string | null;
  calendarField: string | null;
  fields: PageViewField[];
  /** Headings of a FIELDS_WIDGET view, in their order. */
  fieldGroups: { id: string; name: string; position: number; isVisible: boolean }[];
  filters: PageViewFilter[];
  filterGroups: { id: string; logicalOperator: 'AND' | 'OR' | 'NOT'; parentId: string | null }[];
  sorts: { field: string; direction: 'ASC' | 'DESC'; subField: string | null }[];
  groups: { value: string; position: number; isVisible: boolean }[];
};

export type PageViewField = {
  field: string;
  position: number;
  isVisible: boolean;
  size: number;
  aggregateOperation: string | null;
  /** The heading it stands under: an id of `fieldGroups`. */
  groupId: string | null;
};

export type PageViewFilter = {
  field: string;
  /** Twenty's operands: IS, IS_NOT, CONTAINS, IS_EMPTY, IS_NOT_EMPTY, GREATER_THAN_OR_EQUAL, IS_BEFORE, IS_TODAY, … */
  operand: string;
  /** As declared; a member's filter may be `{"isCurrentWorkspaceMemberSelected":true,"selectedRecordIds":[]}`. */
  value: unknown;
  subField: string | null;
  groupId: string | null;
};

export type PageNavigationItem = {
  id: string;
  type: 'FOLDER' | 'OBJECT' | 'VIEW' | 'LINK' | 'PAGE_LAYOUT' | 'RECORD';
  name: string;
  icon: string | null;
  color: string | null;
  position: number;
  /** The folder that holds the item. */
  folderId: string | null;
  objectName: string | null;
  viewId: string | null;
  pageLayoutId: string | null;
  link: string | null;
};

export type PageLayout = {
  id: string;
  universalIdentifier: string;
  name: string;
  type: 'RECORD_PAGE' | 'RECORD_INDEX' | 'DASHBOARD' | 'STANDALONE_PAGE';
  objectName: string | null;
  tabs: PageTab[];
};

export type PageTab = {
  id: string;
  title: string;
  icon: string | null;
  position: number;
  layoutMode: 'GRID' | 'VERTICAL_LIST' | 'CANVAS';
  widgets: PageWidget[];
};

export type PageWidget = {
  id: string;
  title: string;
  /** FIELDS, FIELD, FRONT_COMPONENT, TIMELINE, TASKS, NOTES, FILES, RECORD_TABLE, … */
  type: string;
  objectName: string | null;
  /** The component of a FRONT_COMPONENT widget: an id of `frontComponents`. */
  frontComponentId: string | null;
  /** The view that lists the fields of a FIELDS widget: an id of `views`. */
  viewId: string | null;
  position: unknown;
  configuration: Record<string, unknown>;
};

export type PageCommandMenuItem = {
  id: string;
  label: string;
  shortLabel: string | null;
  icon: string | null;
  isPinned: boolean;
  availability: 'GLOBAL' | 'GLOBAL_OBJECT_CONTEXT' | 'RECORD_SELECTION' | 'FALLBACK';
  objectName: string | null;
  frontComponentId: string;
  /** An expression over the page's context, as declared (null: always). */
  conditionalAvailabilityExpression: string | null;
};

export type PageFrontComponent = {
  id: string;
  universalIdentifier: string;
  name: string;
  description: string;
  isHeadless: boolean;
  /** The built module: `GET` it with or without a token. */
  builtUrl: string;
  /**
   * `GET` with the user's token: {@link FrontComponentSession}. A component acts with the user's role, under a token
   * of its own that expires after 30 minutes.
   */
  sessionUrl: string;
};

/** What a front component is given besides its record ids; `POST /sandbox/token/renew { refreshToken }` gives a new pair. */
export type FrontComponentSession = {
  applicationAccessToken: string;
  applicationRefreshToken: string;
  /** The application's variables that are not secret. */
  applicationVariables: Record<string, string>;
};
