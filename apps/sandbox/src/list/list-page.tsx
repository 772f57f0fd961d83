import { useEffect, useMemo, useState } from 'react';
import { useStage } from '../app/stage.ts';
import { TopBar } from '../app/top-bar.tsx';
import { readViewFilters } from '../data/view-filter.ts';
import { readViewOrder } from '../data/view-order.ts';
import { Icon } from '../icons/icon.tsx';
import { Tile } from '../icons/tile.tsx';
import { objectColor } from '../metadata/object-color.ts';
import type { ObjectMetadata, PageView } from '../metadata/page-data.ts';
import { Board } from './board.tsx';
import { ListTable } from './list-table.tsx';
import { useNewRecord } from './use-new-record.ts';
import { ViewBar } from './view-bar.tsx';
import { useAdjustedView } from './use-adjusted-view.ts';
import './list.css';

/** One view of an object: what it asks for, and its records as a table or a board. */
export const ListPage = ({ object, view: declared }: { object: ObjectMetadata; view: PageView }) => {
  const { user, version } = useStage();
  const { view, adjust } = useAdjustedView(declared);
  const [count, setCount] = useState<number | null>(null);
  const newRecord = useNewRecord({ object, openRecordIn: view.openRecordIn });

  useEffect(() => {
    document.title = `${view.name} · ${object.labelPlural}`;
  }, [view.name, object.labelPlural]);

  const question = useMemo(
    () => ({
      filter: readViewFilters({ view, object, workspaceMemberId: user.workspaceMemberId, now: new Date() }),
      orderBy: readViewOrder({ sorts: view.sorts, object }),
    }),
    // “today” and “past” move on with the clock: looked at again with every new reading.
    // eslint-disable-next-line react-hooks/exhaustive-deps
    [view, object, user.workspaceMemberId, version],
  );
  const content = { object, view, question, onCount: setCount, onNew: newRecord };

  return (
    <>
      <TopBar
        actions={
          !object.isSystem && (
            <button type="button" className="button button--blue" onClick={() => void newRecord({})}>
              <Icon name="IconPlus" size={14} />
              <span>New {object.labelSingular}</span>
            </button>
          )
        }
      >
        <Tile icon={object.icon ?? 'IconTag'} color={objectColor(object)} />
        <h1 className="list-title">{object.labelPlural}</h1>
      </TopBar>
      <ViewBar object={object} view={view} count={count} onAdjust={adjust} />
      {view.type === 'KANBAN' && view.groupByField ? <Board {...content} /> : <ListTable {...content} />}
    </>
  );
};
