/** Twenty hides deleted records from every query whose filter does not name `deletedAt`; this names it and keeps both. */
export const INCLUDING_DELETED = { or: [{ deletedAt: { is: 'NULL' } }, { deletedAt: { is: 'NOT_NULL' } }] };
