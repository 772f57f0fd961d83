import { useEffect } from 'react';
import { listAddress } from '../app/addresses.ts';
import { Link } from '../app/link.tsx';
import { useSelection } from '../app/selection.tsx';
import { useStage } from '../app/stage.ts';
import { TopBar } from '../app/top-bar.tsx';
import { useRecord } from '../data/use-record.ts';
import { labelOfRecord } from '../fields/label-of-record.ts';
import { Tile } from '../icons/tile.tsx';
import { objectColor } from '../metadata/object-color.ts';
import type { ObjectMetadata } from '../metadata/page-data.ts';
import { RecordHeader } from './record-header.tsx';
import { RecordTabs } from './record-tabs.tsx';
import { recordTabs } from './record-tab-list.ts';
import { useIsNarrow } from './use-is-narrow.ts';
import { Widget } from './widget.tsx';
import './record.css';

type Properties = { object: ObjectMetadata; recordId: string; tab: string | null };

/** A record's page as its layout says: the first tab on the left, the others beside it; on a narrow screen all as tabs. */
export const RecordPage = ({ object, recordId, tab }: Properties) => {
  const { page } = useStage();
  const { record, error, isLoading } = useRecord({ object, recordId });
  const { select } = useSelection();
  const isNarrow = useIsNarrow();
  const label = record ? labelOfRecord({ object, record }) : '';

  useEffect(() => {
    select({ objectName: object.nameSingular, recordIds: [recordId] });
    return () => select({ objectName: null, recordIds: [] });
  }, [object.nameSingular, recordId, select]);
  useEffect(() => {
    if (label) document.title = `${label} · ${object.labelSingular}`;
  }, [label, object.labelSingular]);

  const tabs = recordTabs({ page, object });
  const [home, ...rest] = tabs;
  return (
    <>
      <TopBar>
        <Tile icon={object.icon ?? 'IconTag'} color={objectColor(object)} />
        <Link className="top-bar__quiet" href={listAddress(object)}>
          {object.labelPlural} /
        </Link>
        <span className="top-bar__name" dir="auto">
          {label}
        </span>
      </TopBar>
      {!record && (
        <div className="empty" role={error ? 'alert' : undefined} aria-busy={isLoading}>
          {error?.message ?? (isLoading ? '' : 'This record is not here, or not for you to see.')}
        </div>
      )}
      {record && isNarrow && (
        <div className="record record--narrow">
          <RecordHeader object={object} record={record} />
          <RecordTabs object={object} record={record} tabs={tabs} chosen={tab} />
        </div>
      )}
      {record && !isNarrow && (
        <div className="record">
          <section className="record__left" aria-label={home?.title ?? 'Fields'}>
            <RecordHeader object={object} record={record} />
            {home?.widgets.map((widget) => (
              <Widget key={widget.id} object={object} record={record} widget={widget} />
            ))}
          </section>
          <section className="record__right" aria-label={`${object.labelSingular} tabs`}>
            <RecordTabs object={object} record={record} tabs={rest} chosen={tab} />
          </section>
        </div>
      )}
    </>
  );
};
