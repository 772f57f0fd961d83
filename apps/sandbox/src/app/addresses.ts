import type { ObjectMetadata, PageView } from '../metadata/page-data.ts';

export const listAddress = (object: Pick<ObjectMetadata, 'namePlural'>, view?: Pick<PageView, 'id'>): string =>
  `/objects/${object.namePlural}${view ? `?viewId=${view.id}` : ''}`;

export const recordAddress = (objectName: string, recordId: string): string => `/object/${objectName}/${recordId}`;
