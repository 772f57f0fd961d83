/* eslint max-lines: off -- a data table */
import type { FieldType, SelectOption } from './metadata.ts';

/** A field of a standard object. Relations name the other side; what they point to is in the same table. */
export type StandardField = {
  id: string;
  name: string;
  type: FieldType;
  label: string;
  icon?: string;
  isRequired?: true;
  isSystem?: true;
  isUnique?: true;
  defaultValue?: unknown;
  settings?: Record<string, unknown>;
  options?: SelectOption[];
  manyToOne?: { object: string; inverse: string; onDelete: 'SET_NULL' | 'CASCADE' };
  oneToMany?: { object: string; inverse: string };
};

export type StandardObject = {
  id: string;
  names: readonly [singular: string, plural: string];
  labels: readonly [singular: string, plural: string];
  icon: string;
  isSystem: boolean;
  labelField: string;
  fields: readonly StandardField[];
};

type Details = Omit<StandardField, 'id' | 'name' | 'type' | 'label'>;

const field = (id: string, name: string, type: FieldType, label: string, details: Details = {}): StandardField => ({
  id,
  name,
  type,
  label,
  ...details,
});

const option = (id: string, value: string, label: string, color: string, position: number): SelectOption => ({
  id,
  value,
  label,
  color,
  position,
});

/**
 * The objects that every Twenty workspace has, as far as the sandbox holds them, with the identifiers by which app
 * manifests refer to them; the system fields (id, createdAt, …) are added by `systemFields`. Measured on Twenty 2.21;
 * relations to objects that are not here are left out.
 */
export const STANDARD_OBJECTS: readonly StandardObject[] = [
  {
    id: '20202020-b374-4779-a561-80086cb2e17f',
    names: ['company', 'companies'],
    labels: ['Company', 'Companies'],
    icon: 'IconBuildingSkyscraper',
    isSystem: false,
    labelField: 'name',
    fields: [
      field('20202020-4d99-4e2e-a84c-4a27837b1ece', 'name', 'TEXT', 'Name', { icon: 'IconBuildingSkyscraper' }),
      field('20202020-0c28-43d8-8ba5-3659924d3489', 'domainName', 'LINKS', 'Domain Name', {
        icon: 'IconLink',
        isUnique: true,
        settings: { maxNumberOfValues: 1 },
      }),
      field('20202020-c5ce-4adc-b7b6-9c0979fc55e7', 'address', 'ADDRESS', 'Address', { icon: 'IconMap' }),
      field('20202020-ebeb-4beb-b9ad-6848036fb451', 'linkedinLink', 'LINKS', 'Linkedin', { icon: 'IconBrandLinkedin' }),
      field('60f533b7-2166-4071-a767-ceb0286822fd', 'annualRevenue', 'CURRENCY', 'Annual Revenue', {
        icon: 'IconMoneybag',
      }),
      field('20202020-c1b5-4120-b0f0-987ca401ed53', 'attachments', 'RELATION', 'Attachments', {
        icon: 'IconFileImport',
        oneToMany: { object: 'attachment', inverse: 'targetCompany' },
      }),
      field('20202020-3213-4ddf-9494-6422bcff8d7c', 'people', 'RELATION', 'People', {
        icon: 'IconUsers',
        oneToMany: { object: 'person', inverse: 'company' },
      }),
      field('20202020-95b8-4e10-9881-edb5d4765f9d', 'accountOwner', 'RELATION', 'Account Owner', {
        icon: 'IconUserCircle',
        manyToOne: { object: 'workspaceMember', inverse: 'accountOwnerForCompanies', onDelete: 'SET_NULL' },
      }),
      field('20202020-cb17-4a61-8f8f-3be6730480de', 'taskTargets', 'RELATION', 'Tasks', {
        icon: 'IconCheckbox',
        oneToMany: { object: 'taskTarget', inverse: 'targetCompany' },
      }),
      field('20202020-bae0-4556-a74a-a9c686f77a88', 'noteTargets', 'RELATION', 'Notes', {
        icon: 'IconNotes',
        oneToMany: { object: 'noteTarget', inverse: 'targetCompany' },
      }),
      field('20202020-add3-4658-8e23-d70dccb6d0ec', 'opportunities', 'RELATION', 'Opportunities', {
        icon: 'IconTargetArrow',
        oneToMany: { object: 'opportunity', inverse: 'company' },
      }),
      field('20202020-0414-4daf-9c0d-64fe7b27f89f', 'timelineActivities', 'RELATION', 'Timeline Activities', {
        icon: 'IconTimelineEvent',
        oneToMany: { object: 'timelineActivity', inverse: 'targetCompany' },
      }),
    ],
  },
  {
    id: '20202020-e674-48e5-a542-72570eee7213',
    names: ['person', 'people'],
    labels: ['Person', 'People'],
    icon: 'IconUser',
    isSystem: false,
    labelField: 'name',
    fields: [
      field('20202020-3875-44d5-8c33-a6239011cab8', 'name', 'FULL_NAME', 'Name', { icon: 'IconUser' }),
      field('20202020-3c51-43fa-8b6e-af39e29368ab', 'emails', 'EMAILS', 'Emails', {
        icon: 'IconMail',
        isUnique: true,
        settings: { maxNumberOfValues: 1 },
      }),
      field('20202020-f1af-48f7-893b-2007a73dd508', 'linkedinLink', 'LINKS', 'Linkedin', { icon: 'IconBrandLinkedin' }),
      field('20202020-b0d0-415a-bef9-640a26dacd9b', 'jobTitle', 'TEXT', 'Job Title', { icon: 'IconBriefcase' }),
      field('20202020-0638-448e-8825-439134618022', 'phones', 'PHONES', 'Phones', {
        icon: 'IconPhone',
        settings: { maxNumberOfValues: 1 },
      }),
      field('20202020-b8a6-40df-961c-373dc5d2ec21', 'avatarUrl', 'TEXT', 'Avatar', {
        icon: 'IconFileUpload',
        isSystem: true,
      }),
      field('20202020-a7c9-4e3d-8f1b-2d5a6b7c8e9f', 'avatarFile', 'FILES', 'Avatar File', {
        icon: 'IconFileUpload',
        isSystem: true,
        settings: { maxNumberOfValues: 1 },
      }),
      field('20202020-cd97-451f-87fa-bcb789bdbf3a', 'attachments', 'RELATION', 'Attachments', {
        icon: 'IconFileImport',
        oneToMany: { object: 'attachment', inverse: 'targetPerson' },
      }),
      field('20202020-e2f3-448e-b34c-2d625f0025fd', 'company', 'RELATION', 'Company', {
        icon: 'IconBuildingSkyscraper',
        manyToOne: { object: 'company', inverse: 'people', onDelete: 'SET_NULL' },
      }),
      field('20202020-c8fc-4258-8250-15905d3fcfec', 'noteTargets', 'RELATION', 'Notes', {
        icon: 'IconNotes',
        oneToMany: { object: 'noteTarget', inverse: 'targetPerson' },
      }),
      field('20202020-911b-4a7d-b67b-918aa9a5b33a', 'pointOfContactForOpportunities', 'RELATION', 'Opportunities', {
        icon: 'IconTargetArrow',
        oneToMany: { object: 'opportunity', inverse: 'pointOfContact' },
      }),
      field('20202020-584b-4d3e-88b6-53ab1fa03c3a', 'taskTargets', 'RELATION', 'Tasks', {
        icon: 'IconCheckbox',
        oneToMany: { object: 'taskTarget', inverse: 'targetPerson' },
      }),
      field('20202020-a43e-4873-9c23-e522de906ce5', 'timelineActivities', 'RELATION', 'Events', {
        icon: 'IconTimelineEvent',
        oneToMany: { object: 'timelineActivity', inverse: 'targetPerson' },
      }),
    ],
  },
  {
    id: '20202020-9549-49dd-b2b2-883999db8938',
    names: ['opportunity', 'opportunities'],
    labels: ['Opportunity', 'Opportunities'],
    icon: 'IconTargetArrow',
    isSystem: false,
    labelField: 'name',
    fields: [
      field('20202020-8609-4f65-a2d9-44009eb422b5', 'name', 'TEXT', 'Name', { icon: 'IconTargetArrow' }),
      field('20202020-583e-4642-8533-db761d5fa82f', 'amount', 'CURRENCY', 'Amount', { icon: 'IconCurrencyDollar' }),
      field('20202020-527e-44d6-b1ac-c4158d307b97', 'closeDate', 'DATE_TIME', 'Close date', {
        icon: 'IconCalendarEvent',
      }),
      field('20202020-6f76-477d-8551-28cd65b2b4b9', 'stage', 'SELECT', 'Stage', {
        icon: 'IconProgressCheck',
        isRequired: true,
        defaultValue: "'NEW'",
        options: [
          option('20202020-8e01-4afd-9c39-d2063097587a', 'NEW', 'New', 'red', 0),
          option('20202020-e685-4671-ac32-26d304dacb6e', 'SCREENING', 'Screening', 'purple', 1),
          option('20202020-dde9-4acc-b5ca-f6531a8ecb4a', 'MEETING', 'Meeting', 'sky', 2),
          option('20202020-696e-4f6b-91bc-f413e9b2f654', 'PROPOSAL', 'Proposal', 'turquoise', 3),
          option('20202020-0bb5-4a6f-a8b2-774bbad21104', 'CUSTOMER', 'Customer', 'yellow', 4),
        ],
      }),
      field('20202020-87c7-4118-83d6-2f4031005209', 'attachments', 'RELATION', 'Attachments', {
        icon: 'IconFileImport',
        oneToMany: { object: 'attachment', inverse: 'targetOpportunity' },
      }),
      field('20202020-cbac-457e-b565-adece5fc815f', 'company', 'RELATION', 'Company', {
        icon: 'IconBuildingSkyscraper',
        manyToOne: { object: 'company', inverse: 'opportunities', onDelete: 'SET_NULL' },
      }),
      field('20202020-dd3f-42d5-a382-db58aabf43d3', 'noteTargets', 'RELATION', 'Notes', {
        icon: 'IconNotes',
        oneToMany: { object: 'noteTarget', inverse: 'targetOpportunity' },
      }),
      field('20202020-8dfb-42fc-92b6-01afb759ed16', 'pointOfContact', 'RELATION', 'Point of Contact', {
        icon: 'IconUser',
        manyToOne: { object: 'person', inverse: 'pointOfContactForOpportunities', onDelete: 'SET_NULL' },
      }),
      field('20202020-59c0-4179-a208-4a255f04a5be', 'taskTargets', 'RELATION', 'Tasks', {
        icon: 'IconCheckbox',
        oneToMany: { object: 'taskTarget', inverse: 'targetOpportunity' },
      }),
      field('20202020-30e2-421f-96c7-19c69d1cf631', 'timelineActivities', 'RELATION', 'Timeline Activities', {
        icon: 'IconTimelineEvent',
        oneToMany: { object: 'timelineActivity', inverse: 'targetOpportunity' },
      }),
      field('20202020-be7e-4d1e-8e19-3d5c7c4b9f2a', 'owner', 'RELATION', 'Owner', {
        icon: 'IconUserCircle',
        manyToOne: { object: 'workspaceMember', inverse: 'ownedOpportunities', onDelete: 'SET_NULL' },
      }),
    ],
  },
  {
    id: '20202020-0b00-45cd-b6f6-6cd806fc6804',
    names: ['note', 'notes'],
    labels: ['Note', 'Notes'],
    icon: 'IconNotes',
    isSystem: false,
    labelField: 'title',
    fields: [
      field('20202020-faeb-4c76-8ba6-ccbb0b4a965f', 'title', 'TEXT', 'Title', { icon: 'IconNotes' }),
      field('20202020-a7bb-4d94-be51-8f25181502c8', 'bodyV2', 'RICH_TEXT', 'Body', { icon: 'IconFilePencil' }),
      field('20202020-4986-4c92-bf19-39934b149b16', 'attachments', 'RELATION', 'Attachments', {
        icon: 'IconFileImport',
        oneToMany: { object: 'attachment', inverse: 'targetNote' },
      }),
      field('20202020-1f25-43fe-8b00-af212fdde823', 'noteTargets', 'RELATION', 'Relations', {
        icon: 'IconArrowUpRight',
        oneToMany: { object: 'noteTarget', inverse: 'note' },
      }),
      field('20202020-7030-42f8-929c-1a57b25d6bce', 'timelineActivities', 'RELATION', 'Timeline Activities', {
        icon: 'IconTimelineEvent',
        oneToMany: { object: 'timelineActivity', inverse: 'targetNote' },
      }),
    ],
  },
  {
    id: '20202020-fff0-4b44-be82-bda313884400',
    names: ['noteTarget', 'noteTargets'],
    labels: ['Note Target', 'Note Targets'],
    icon: 'IconCheckbox',
    isSystem: true,
    labelField: 'id',
    fields: [
      field('c500fbc0-d6f2-4982-a959-5a755431696c', 'targetCompany', 'RELATION', 'Target', {
        icon: 'IconArrowUpRight',
        manyToOne: { object: 'company', inverse: 'noteTargets', onDelete: 'CASCADE' },
      }),
      field('20202020-57f3-4f50-9599-fc0f671df003', 'note', 'RELATION', 'Note', {
        icon: 'IconNotes',
        manyToOne: { object: 'note', inverse: 'noteTargets', onDelete: 'CASCADE' },
      }),
      field('20202020-38ca-4aab-92f5-8a605ca2e4c5', 'targetPerson', 'RELATION', 'Target', {
        icon: 'IconArrowUpRight',
        manyToOne: { object: 'person', inverse: 'noteTargets', onDelete: 'CASCADE' },
      }),
      field('20202020-4e42-417a-a705-76581c9ade79', 'targetOpportunity', 'RELATION', 'Target', {
        icon: 'IconArrowUpRight',
        manyToOne: { object: 'opportunity', inverse: 'noteTargets', onDelete: 'CASCADE' },
      }),
    ],
  },
  {
    id: '20202020-1ba1-48ba-bc83-ef7e5990ed10',
    names: ['task', 'tasks'],
    labels: ['Task', 'Tasks'],
    icon: 'IconCheckbox',
    isSystem: false,
    labelField: 'title',
    fields: [
      field('20202020-b386-4cb7-aa5a-08d4a4d92680', 'title', 'TEXT', 'Title', { icon: 'IconNotes' }),
      field('20202020-4aa0-4ae8-898d-7df0afd47ab1', 'bodyV2', 'RICH_TEXT', 'Body', { icon: 'IconFilePencil' }),
      field('20202020-fd99-40da-951b-4cb9a352fce3', 'dueAt', 'DATE_TIME', 'Due Date', { icon: 'IconCalendarEvent' }),
      field('20202020-70bc-48f9-89c5-6aa730b151e0', 'status', 'SELECT', 'Status', {
        icon: 'IconCheck',
        defaultValue: "'TODO'",
        options: [
          option('20202020-3d31-4860-ad07-5c4603d44887', 'TODO', 'To do', 'sky', 0),
          option('20202020-c559-4f8e-8b8e-21136da8684d', 'IN_PROGRESS', 'In progress', 'purple', 1),
          option('20202020-c7a7-43ff-8226-f6a97a32759e', 'DONE', 'Done', 'green', 2),
        ],
      }),
      field('20202020-794d-4783-a8ff-cecdb15be139', 'attachments', 'RELATION', 'Attachments', {
        icon: 'IconFileImport',
        oneToMany: { object: 'attachment', inverse: 'targetTask' },
      }),
      field('20202020-de9c-4d0e-a452-713d4a3e5fc7', 'taskTargets', 'RELATION', 'Relations', {
        icon: 'IconArrowUpRight',
        oneToMany: { object: 'taskTarget', inverse: 'task' },
      }),
      field('20202020-065a-4f42-a906-e20422c1753f', 'assignee', 'RELATION', 'Assignee', {
        icon: 'IconUserCircle',
        manyToOne: { object: 'workspaceMember', inverse: 'assignedTasks', onDelete: 'SET_NULL' },
      }),
      field('20202020-c778-4278-99ee-23a2837aee64', 'timelineActivities', 'RELATION', 'Timeline Activities', {
        icon: 'IconTimelineEvent',
        oneToMany: { object: 'timelineActivity', inverse: 'targetTask' },
      }),
    ],
  },
  {
    id: '20202020-5a9a-44e8-95df-771cd06d0fb1',
    names: ['taskTarget', 'taskTargets'],
    labels: ['Task Target', 'Task Targets'],
    icon: 'IconCheckbox',
    isSystem: true,
    labelField: 'id',
    fields: [
      field('20202020-4703-4a4e-948c-487b0c60a92c', 'targetCompany', 'RELATION', 'Target', {
        icon: 'IconArrowUpRight',
        manyToOne: { object: 'company', inverse: 'taskTargets', onDelete: 'CASCADE' },
      }),
      field('20202020-6cb2-4c01-a9a5-aca3dbc11d41', 'targetOpportunity', 'RELATION', 'Target', {
        icon: 'IconArrowUpRight',
        manyToOne: { object: 'opportunity', inverse: 'taskTargets', onDelete: 'CASCADE' },
      }),
      field('20202020-c8a0-4e85-a016-87e2349cfbec', 'targetPerson', 'RELATION', 'Target', {
        icon: 'IconArrowUpRight',
        manyToOne: { object: 'person', inverse: 'taskTargets', onDelete: 'CASCADE' },
      }),
      field('20202020-e881-457a-8758-74aaef4ae78a', 'task', 'RELATION', 'Task', {
        icon: 'IconCheckbox',
        manyToOne: { object: 'task', inverse: 'taskTargets', onDelete: 'CASCADE' },
      }),
    ],
  },
  {
    id: '20202020-bd3d-4c60-8dca-571c71d4447a',
    names: ['attachment', 'attachments'],
    labels: ['Attachment', 'Attachments'],
    icon: 'IconFileImport',
    isSystem: true,
    labelField: 'name',
    fields: [
      field('20202020-87a5-48f8-bbf7-ade388825a57', 'name', 'TEXT', 'Name', { icon: 'IconFileUpload' }),
      field('20202020-15db-460e-8166-c7b5d87ad4be', 'file', 'FILES', 'File', {
        icon: 'IconFileUpload',
        settings: { maxNumberOfValues: 1 },
      }),
      field('20202020-0d19-453d-8e8d-fbcda8ca3747', 'fullPath', 'TEXT', 'Full path', {
        icon: 'IconLink',
        isSystem: true,
      }),
      field('20202020-8c3f-4d9e-9a1b-2e5f7a8c9d0e', 'fileCategory', 'SELECT', 'File category', {
        icon: 'IconList',
        isRequired: true,
        isSystem: true,
        defaultValue: "'OTHER'",
        options: [
          option('20202020-11bb-4a52-b1f2-2159b07eec37', 'ARCHIVE', 'Archive', 'gray', 0),
          option('20202020-ac54-475d-ab0d-e250c28da774', 'AUDIO', 'Audio', 'pink', 1),
          option('20202020-66f7-41ba-81ad-f3371312247f', 'IMAGE', 'Image', 'yellow', 2),
          option('20202020-6113-4e3b-84e3-c617e9f25d0c', 'PRESENTATION', 'Presentation', 'orange', 3),
          option('20202020-44c1-47c7-8e66-e63558d7233f', 'SPREADSHEET', 'Spreadsheet', 'turquoise', 4),
          option('20202020-cf07-4843-877e-3804cde801d1', 'TEXT_DOCUMENT', 'Text Document', 'blue', 5),
          option('20202020-443b-4159-a434-5fd9fc327639', 'VIDEO', 'Video', 'purple', 6),
          option('20202020-bbca-4802-9146-fd1503e94e58', 'OTHER', 'Other', 'gray', 7),
        ],
      }),
      field('20202020-51e5-4621-9cf8-215487951c4b', 'targetTask', 'RELATION', 'Target', {
        icon: 'IconArrowUpRight',
        manyToOne: { object: 'task', inverse: 'attachments', onDelete: 'SET_NULL' },
      }),
      field('20202020-4f4b-4503-a6fc-6b982f3dffb5', 'targetNote', 'RELATION', 'Target', {
        icon: 'IconArrowUpRight',
        manyToOne: { object: 'note', inverse: 'attachments', onDelete: 'SET_NULL' },
      }),
      field('20202020-0158-4aa2-965c-5cdafe21ffa2', 'targetPerson', 'RELATION', 'Target', {
        icon: 'IconArrowUpRight',
        manyToOne: { object: 'person', inverse: 'attachments', onDelete: 'CASCADE' },
      }),
      field('20202020-ceab-4a28-b546-73b06b4c08d5', 'targetCompany', 'RELATION', 'Target', {
        icon: 'IconArrowUpRight',
        manyToOne: { object: 'company', inverse: 'attachments', onDelete: 'CASCADE' },
      }),
      field('20202020-7374-499d-bea3-9354890755b5', 'targetOpportunity', 'RELATION', 'Target', {
        icon: 'IconArrowUpRight',
        manyToOne: { object: 'opportunity', inverse: 'attachments', onDelete: 'CASCADE' },
      }),
    ],
  },
  {
    id: '20202020-6736-4337-b5c4-8b39fae325a5',
    names: ['timelineActivity', 'timelineActivities'],
    labels: ['Timeline Activity', 'Timeline Activities'],
    icon: 'IconTimelineEvent',
    isSystem: true,
    labelField: 'name',
    fields: [
      field('20202020-f142-4b04-b91b-6a2b4af3bf11', 'properties', 'RAW_JSON', 'Event details', {
        icon: 'IconListDetails',
      }),
      field('20202020-9526-4993-b339-c4318c4d39f0', 'happensAt', 'DATE_TIME', 'Creation date', {
        icon: 'IconCalendar',
        isRequired: true,
        defaultValue: 'now',
      }),
      field('20202020-7207-46e8-9dab-849505ae8497', 'name', 'TEXT', 'Event name', { icon: 'IconAbc' }),
      field('20202020-cfdb-4bef-bbce-a29f41230934', 'linkedRecordCachedName', 'TEXT', 'Linked Record cached name', {
        icon: 'IconAbc',
        isSystem: true,
      }),
      field('20202020-2e0e-48c0-b445-ee6c1e61687d', 'linkedRecordId', 'UUID', 'Linked Record id', {
        icon: 'IconAbc',
        isSystem: true,
      }),
      field('20202020-c595-449d-9f89-562758c9ee69', 'linkedObjectMetadataId', 'UUID', 'Linked Object Metadata Id', {
        icon: 'IconAbc',
        isSystem: true,
      }),
      field('20202020-04ad-4221-a744-7a8278a5ce21', 'targetCompany', 'RELATION', 'Target', {
        icon: 'IconArrowUpRight',
        manyToOne: { object: 'company', inverse: 'timelineActivities', onDelete: 'CASCADE' },
      }),
      field('20202020-ec55-4135-8da5-3a20badc0156', 'targetNote', 'RELATION', 'Target', {
        icon: 'IconArrowUpRight',
        manyToOne: { object: 'note', inverse: 'timelineActivities', onDelete: 'SET_NULL' },
      }),
      field('20202020-7664-4a35-a3df-580d389fd527', 'targetOpportunity', 'RELATION', 'Target', {
        icon: 'IconArrowUpRight',
        manyToOne: { object: 'opportunity', inverse: 'timelineActivities', onDelete: 'SET_NULL' },
      }),
      field('20202020-c414-45b9-a60a-ac27aa96229f', 'targetPerson', 'RELATION', 'Target', {
        icon: 'IconArrowUpRight',
        manyToOne: { object: 'person', inverse: 'timelineActivities', onDelete: 'CASCADE' },
      }),
      field('20202020-b2f5-415c-9135-a31dfe49501b', 'targetTask', 'RELATION', 'Target', {
        icon: 'IconArrowUpRight',
        manyToOne: { object: 'task', inverse: 'timelineActivities', onDelete: 'SET_NULL' },
      }),
      field('20202020-af23-4479-9a30-868edc474b36', 'workspaceMember', 'RELATION', 'Workspace Member', {
        icon: 'IconCircleUser',
        manyToOne: { object: 'workspaceMember', inverse: 'timelineActivities', onDelete: 'CASCADE' },
      }),
    ],
  },
  {
    id: '20202020-3319-4234-a34c-82d5c0e881a6',
    names: ['workspaceMember', 'workspaceMembers'],
    labels: ['Workspace Member', 'Workspace Members'],
    icon: 'IconUserCircle',
    isSystem: true,
    labelField: 'name',
    fields: [
      field('20202020-e914-43a6-9c26-3603c59065f4', 'name', 'FULL_NAME', 'Name', {
        icon: 'IconCircleUser',
        isRequired: true,
      }),
      field('20202020-66bc-47f2-adac-f2ef7c598b63', 'colorScheme', 'TEXT', 'Color Scheme', {
        icon: 'IconColorSwatch',
        isRequired: true,
        isSystem: true,
        defaultValue: "'System'",
      }),
      field('20202020-402e-4695-b169-794fa015afbe', 'locale', 'TEXT', 'Language', {
        icon: 'IconLanguage',
        isRequired: true,
        isSystem: true,
        defaultValue: "'en'",
      }),
      field('20202020-0ced-4c4f-a376-c98a966af3f6', 'avatarUrl', 'TEXT', 'Avatar Url', {
        icon: 'IconFileUpload',
        isSystem: true,
      }),
      field('20202020-4c5f-4e09-bebc-9e624e21ecf4', 'userEmail', 'TEXT', 'User Email', {
        icon: 'IconMail',
        isSystem: true,
        isUnique: true,
      }),
      field('20202020-4dd4-4619-826e-08f6c06b374d', 'jobTitle', 'TEXT', 'Job Title', {
        icon: 'IconBriefcase',
        isSystem: true,
      }),
      field('20202020-1ecc-4562-84c9-ff3a2f6cce85', 'calendarStartDay', 'NUMBER', 'Start of the week', {
        icon: 'IconCalendar',
        isRequired: true,
        isSystem: true,
        defaultValue: 7,
        settings: { dataType: 'int' },
      }),
      field('20202020-75a9-4dfc-bf25-2e4b43e89820', 'userId', 'UUID', 'User Id', {
        icon: 'IconCircleUsers',
        isRequired: true,
        isSystem: true,
      }),
      field('20202020-2d33-4c21-a86e-5943b050dd54', 'timeZone', 'TEXT', 'Time zone', {
        icon: 'IconTimezone',
        isRequired: true,
        isSystem: true,
        defaultValue: "'system'",
      }),
      field('20202020-af13-4e11-b1e7-b8cf5ea13dc0', 'dateFormat', 'SELECT', 'Date format', {
        icon: 'IconCalendarEvent',
        isRequired: true,
        isSystem: true,
        defaultValue: "'SYSTEM'",
        options: [
          option('20202020-4b6a-4a08-8506-09bd59ef118e', 'SYSTEM', 'System', 'turquoise', 0),
          option('20202020-6981-4e21-bb11-43ac1081be04', 'MONTH_FIRST', 'Month First', 'red', 1),
          option('20202020-bf56-4199-b013-27ee921d046d', 'DAY_FIRST', 'Day First', 'purple', 2),
          option('20202020-fd23-47d3-b01d-0479c11e5a2d', 'YEAR_FIRST', 'Year First', 'sky', 3),
        ],
      }),
      field('20202020-8acb-4cf8-a851-a6ed443c8d81', 'timeFormat', 'SELECT', 'Time format', {
        icon: 'IconClock2',
        isRequired: true,
        isSystem: true,
        defaultValue: "'SYSTEM'",
        options: [
          option('20202020-349f-4ff8-82be-3eb52e7ec5f5', 'SYSTEM', 'System', 'sky', 0),
          option('20202020-592c-4e33-a457-f4dcde59a3fc', 'HOUR_24', '24HRS', 'red', 1),
          option('20202020-151c-43c2-a463-5bc42e5ce434', 'HOUR_12', '12HRS', 'purple', 2),
        ],
      }),
      field('20202020-7f40-4e7f-b126-11c0eda6b141', 'numberFormat', 'SELECT', 'Number format', {
        icon: 'IconNumbers',
        isRequired: true,
        isSystem: true,
        defaultValue: "'SYSTEM'",
        options: [
          option('20202020-8b5b-4cee-8449-ca48d7c65c11', 'SYSTEM', 'System', 'turquoise', 0),
          option('20202020-657d-409b-9c2a-d8c3b8842859', 'COMMAS_AND_DOT', 'Commas and dot', 'blue', 1),
          option('20202020-8703-4475-a92b-42e631851d8b', 'SPACES_AND_COMMA', 'Spaces and comma', 'green', 2),
          option('20202020-2ea4-4b99-b72b-bebac01fd7db', 'DOTS_AND_COMMA', 'Dots and comma', 'orange', 3),
          option('20202020-9d07-4353-8ce9-d067d639abf5', 'APOSTROPHE_AND_DOT', 'Apostrophe and dot', 'purple', 4),
        ],
      }),
      field(
        '20202020-dc29-4bd4-a3c1-29eafa324bee',
        'accountOwnerForCompanies',
        'RELATION',
        'Account Owner For Companies',
        { icon: 'IconBriefcase', oneToMany: { object: 'company', inverse: 'accountOwner' } },
      ),
      field('20202020-9e4d-4b3a-8c1f-6d7e8f9a0b1c', 'ownedOpportunities', 'RELATION', 'Owned opportunities', {
        icon: 'IconTargetArrow',
        oneToMany: { object: 'opportunity', inverse: 'owner' },
      }),
      field('20202020-61dc-4a1c-99e8-38ebf8d2bbeb', 'assignedTasks', 'RELATION', 'Assigned tasks', {
        icon: 'IconCheckbox',
        oneToMany: { object: 'task', inverse: 'assignee' },
      }),
      field('20202020-e15b-47b8-94fe-8200e3c66615', 'timelineActivities', 'RELATION', 'Events', {
        icon: 'IconTimelineEvent',
        oneToMany: { object: 'timelineActivity', inverse: 'workspaceMember' },
      }),
    ],
  },
];
