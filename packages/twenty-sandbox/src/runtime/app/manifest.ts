import * as z from 'zod';

/** The parts of a built manifest that the runtime and the page read; everything else is left alone. */
const text = z.string().nullish();
const position = z.number().default(0);

const logicFunctionSchema = z.object({
  universalIdentifier: z.string(),
  name: text,
  description: text,
  timeoutSeconds: z.number().default(300),
  handlerName: z.string(),
  builtHandlerPath: z.string(),
  cronTriggerSettings: z.object({ pattern: z.string() }).nullish(),
  databaseEventTriggerSettings: z
    .object({
      eventName: z.string(),
      updatedFields: z.array(z.string()).nullish(),
      batchMode: z.boolean().nullish(),
    })
    .nullish(),
  httpRouteTriggerSettings: z
    .object({
      path: z.string(),
      httpMethod: z.string(),
      isAuthRequired: z.boolean().default(true),
      forwardedRequestHeaders: z.array(z.string()).default([]),
    })
    .nullish(),
  workflowActionTriggerSettings: z.object({ label: text }).nullish(),
});

const roleSchema = z.object({
  universalIdentifier: z.string(),
  label: z.string(),
  description: text,
  canReadAllObjectRecords: z.boolean().default(false),
  canUpdateAllObjectRecords: z.boolean().default(false),
  canSoftDeleteAllObjectRecords: z.boolean().default(false),
  canDestroyAllObjectRecords: z.boolean().default(false),
  canBeAssignedToUsers: z.boolean().default(true),
  objectPermissions: z
    .array(
      z.object({
        objectUniversalIdentifier: z.string(),
        canReadObjectRecords: z.boolean().exactOptional(),
        canUpdateObjectRecords: z.boolean().exactOptional(),
        canSoftDeleteObjectRecords: z.boolean().exactOptional(),
        canDestroyObjectRecords: z.boolean().exactOptional(),
      }),
    )
    .default([]),
  fieldPermissions: z
    .array(
      z.object({
        objectUniversalIdentifier: z.string(),
        fieldUniversalIdentifier: z.string(),
        canReadFieldValue: z.boolean().exactOptional(),
        canUpdateFieldValue: z.boolean().exactOptional(),
      }),
    )
    .default([]),
});

const viewFieldSchema = z.object({
  fieldMetadataUniversalIdentifier: z.string(),
  position,
  isVisible: z.boolean().default(true),
  size: z.number().default(150),
  aggregateOperation: text,
  viewFieldGroupUniversalIdentifier: z.string().nullish(),
});

const viewSchema = z.object({
  universalIdentifier: z.string(),
  name: z.string(),
  objectUniversalIdentifier: z.string(),
  icon: text,
  type: z.string().default('TABLE'),
  key: text,
  position,
  isCompact: z.boolean().default(false),
  openRecordIn: z.string().default('SIDE_PANEL'),
  mainGroupByFieldMetadataUniversalIdentifier: text,
  calendarFieldMetadataUniversalIdentifier: text,
  fields: z.array(viewFieldSchema).default([]),
  filters: z
    .array(
      z.object({
        fieldMetadataUniversalIdentifier: z.string(),
        operand: z.string(),
        value: z.unknown(),
        subFieldName: text,
        viewFilterGroupUniversalIdentifier: text,
      }),
    )
    .default([]),
  fieldGroups: z
    .array(
      z.object({
        universalIdentifier: z.string(),
        name: z.string().default(''),
        position,
        isVisible: z.boolean().default(true),
      }),
    )
    .default([]),
  filterGroups: z
    .array(
      z.object({
        universalIdentifier: z.string(),
        logicalOperator: z.string(),
        parentViewFilterGroupUniversalIdentifier: text,
      }),
    )
    .default([]),
  sorts: z
    .array(z.object({ fieldMetadataUniversalIdentifier: z.string(), direction: z.string(), subFieldName: text }))
    .default([]),
  groups: z.array(z.object({ fieldValue: z.string(), position, isVisible: z.boolean().default(true) })).default([]),
});

const widgetSchema = z.object({
  universalIdentifier: z.string(),
  title: z.string(),
  type: z.string(),
  objectUniversalIdentifier: text,
  position: z.unknown().optional(),
  configuration: z.record(z.string(), z.unknown()).default({}),
});

const tabSchema = z.object({
  universalIdentifier: z.string(),
  title: z.string(),
  position,
  icon: text,
  layoutMode: z.string().default('VERTICAL_LIST'),
  pageLayoutUniversalIdentifier: text,
  widgets: z.array(widgetSchema).default([]),
});

const hookSchema = z.object({
  universalIdentifier: z.string(),
  shouldRunOnVersionUpgrade: z.boolean().default(false),
});

export const manifestSchema = z.object({
  application: z.object({
    universalIdentifier: z.string(),
    displayName: z.string(),
    description: z.string().default(''),
    defaultRoleUniversalIdentifier: text,
    logo: text,
    logoUrl: text,
    applicationVariables: z
      .record(z.string(), z.object({ value: z.unknown(), isSecret: z.boolean().default(false) }))
      .nullish(),
    preInstallLogicFunction: hookSchema.nullish(),
    postInstallLogicFunction: hookSchema.nullish(),
  }),
  objects: z.array(z.object({ universalIdentifier: z.string() })).default([]),
  roles: z.array(roleSchema).default([]),
  logicFunctions: z.array(logicFunctionSchema).default([]),
  frontComponents: z
    .array(
      z.object({
        universalIdentifier: z.string(),
        name: text,
        description: text,
        componentName: text,
        isHeadless: z.boolean().default(false),
        builtComponentPath: z.string(),
        builtComponentChecksum: text,
      }),
    )
    .default([]),
  views: z.array(viewSchema).default([]),
  viewFields: z.array(viewFieldSchema.extend({ viewUniversalIdentifier: z.string() })).default([]),
  navigationMenuItems: z
    .array(
      z.object({
        universalIdentifier: z.string(),
        type: z.string(),
        name: text,
        icon: text,
        color: text,
        position,
        viewUniversalIdentifier: text,
        link: text,
        folderUniversalIdentifier: text,
        targetObjectUniversalIdentifier: text,
        pageLayoutUniversalIdentifier: text,
      }),
    )
    .default([]),
  pageLayouts: z
    .array(
      z.object({
        universalIdentifier: z.string(),
        name: z.string(),
        type: z.string().default('RECORD_PAGE'),
        objectUniversalIdentifier: text,
        tabs: z.array(tabSchema).default([]),
      }),
    )
    .default([]),
  pageLayoutTabs: z.array(tabSchema).default([]),
  pageLayoutWidgets: z.array(widgetSchema.extend({ pageLayoutTabUniversalIdentifier: text })).default([]),
  commandMenuItems: z
    .array(
      z.object({
        universalIdentifier: z.string(),
        label: z.string(),
        shortLabel: text,
        icon: text,
        isPinned: z.boolean().default(false),
        availabilityType: z.string().default('GLOBAL'),
        availabilityObjectUniversalIdentifier: text,
        frontComponentUniversalIdentifier: z.string(),
        conditionalAvailabilityExpression: text,
      }),
    )
    .default([]),
});

export type Manifest = z.infer<typeof manifestSchema>;
export type LogicFunctionManifest = z.infer<typeof logicFunctionSchema>;
export type ViewManifest = z.infer<typeof viewSchema>;
export type TabManifest = z.infer<typeof tabSchema>;
export type WidgetManifest = z.infer<typeof widgetSchema>;
