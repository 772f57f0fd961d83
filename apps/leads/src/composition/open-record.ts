import { type AppPath } from 'twenty-sdk/front-component';

import { hostApi } from '../host/host-api.ts';

const PATH = '/object/:objectNameSingular/:objectRecordId' satisfies `${AppPath.RecordShowPage}`;
// eslint-disable-next-line @typescript-eslint/no-unsafe-enum-assignment -- the enum itself would bring the SDK along
const RECORD_PAGE = PATH as AppPath.RecordShowPage;

/** Goes to a record's own page. */
export const openRecord = (objectNameSingular: string, objectRecordId: string): Promise<void> =>
  hostApi('navigate')(RECORD_PAGE, { objectNameSingular, objectRecordId });
