import * as z from 'zod';

const option = z.object({
  id: z.string().optional(),
  value: z.string(),
  label: z.string(),
  color: z.string().default('gray'),
  position: z.number().default(0),
});

const field = z.object({
  universalIdentifier: z.string(),
  objectUniversalIdentifier: z.string().optional(),
  name: z.string(),
  label: z.string(),
  type: z.string(),
  description: z.string().nullish(),
  icon: z.string().nullish(),
  isNullable: z.boolean().optional(),
  isUnique: z.boolean().optional(),
  defaultValue: z.unknown().optional(),
  options: z.array(option).nullish(),
  universalSettings: z.record(z.string(), z.unknown()).nullish(),
  relationTargetObjectMetadataUniversalIdentifier: z.string().nullish(),
  relationTargetFieldMetadataUniversalIdentifier: z.string().nullish(),
});

const object = z.object({
  universalIdentifier: z.string(),
  nameSingular: z.string(),
  namePlural: z.string(),
  labelSingular: z.string(),
  labelPlural: z.string(),
  description: z.string().nullish(),
  icon: z.string().nullish(),
  labelIdentifierFieldMetadataUniversalIdentifier: z.string().nullish(),
  fields: z.array(field).default([]),
});

const index = z.object({
  objectUniversalIdentifier: z.string(),
  isUnique: z.boolean().optional(),
  fields: z.array(z.object({ fieldUniversalIdentifier: z.string(), subFieldName: z.string().nullish() })),
});

/** What the data engine reads of `manifest.json`; everything else in it is somebody else's business. */
export const manifestSchema = z.object({
  application: z.object({ universalIdentifier: z.string() }),
  objects: z.array(object).default([]),
  fields: z.array(field).default([]),
  indexes: z.array(index).default([]),
});

export type AppManifest = z.infer<typeof manifestSchema>;
export type ManifestField = z.infer<typeof field>;
export type ManifestObject = z.infer<typeof object>;
