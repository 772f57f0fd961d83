import { AppPath, navigate } from 'twenty-sdk/front-component';

/** Goes to a record's own page. */
export const openRecord = (objectNameSingular: string, objectRecordId: string): Promise<void> =>
  navigate(AppPath.RecordShowPage, { objectNameSingular, objectRecordId });
