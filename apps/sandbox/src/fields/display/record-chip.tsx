import { recordAddress } from '../../app/addresses.ts';
import { Link } from '../../app/link.tsx';
import type { StageRecord } from '../../data/record.ts';
import type { ObjectMetadata } from '../../metadata/page-data.ts';
import { labelOfRecord } from '../label-of-record.ts';
import { Avatar } from './avatar.tsx';
import './fields.css';

const isPerson = (object: ObjectMetadata) =>
  object.nameSingular === 'person' || object.nameSingular === 'workspaceMember';

/** A record named inside another one; leads to its page. */
export const RecordChip = ({ object, record }: { object: ObjectMetadata; record: StageRecord }) => {
  const label = labelOfRecord({ object, record });
  const content = (
    <>
      <Avatar name={label} seed={record.id} isRound={isPerson(object)} />
      <span className="chip__text" dir="auto">
        {label}
      </span>
    </>
  );
  if (object.isSystem || object.nameSingular === 'workspaceMember')
    return <span className="chip chip--plain">{content}</span>;
  return (
    <Link
      className="chip"
      href={recordAddress(object.nameSingular, record.id)}
      onClick={(event) => event.stopPropagation()}
    >
      {content}
    </Link>
  );
};
