import { useState } from 'react';
import { useStage } from '../app/stage.ts';
import { useRecord } from '../data/use-record.ts';
import type { ObjectMetadata } from '../metadata/page-data.ts';
import { RecordHeader } from './record-header.tsx';
import { recordTabs } from './record-tab-list.ts';
import { RecordTabs } from './record-tabs.tsx';
import './record.css';

/** A record in the side panel: its page in one column, all of it as tabs. */
export const RecordPanel = ({ object, recordId }: { object: ObjectMetadata; recordId: string }) => {
  const { page } = useStage();
  const { record, error, isLoading } = useRecord({ object, recordId });
  const [tab, setTab] = useState<string | null>(null);
  if (!record) {
    return (
      <div className="empty" aria-busy={isLoading}>
        {error?.message ?? (isLoading ? '' : 'This record is not here, or not for you to see.')}
      </div>
    );
  }
  return (
    <div className="record record--narrow">
      <RecordHeader object={object} record={record} />
      <RecordTabs object={object} record={record} tabs={recordTabs({ page, object })} chosen={tab} onChoose={setTab} />
    </div>
  );
};
