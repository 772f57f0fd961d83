import { useMemo } from 'react';
import type { ObjectMetadata } from '../metadata/page-data.ts';
import { isShown } from '../metadata/select-fields.ts';
import { useRecords } from './use-records.ts';

/** One record with every field that can be shown; null when it is not there, or not for this user. */
export const useRecord = ({ object, recordId }: { object: ObjectMetadata; recordId: string }) => {
  const fields = useMemo(() => object.fields.filter(isShown).map(({ name }) => name), [object]);
  const { data, error, isLoading, reload } = useRecords({ object, fields, filter: { id: { eq: recordId } }, first: 1 });
  return { record: data?.records[0] ?? null, error, isLoading, reload };
};
