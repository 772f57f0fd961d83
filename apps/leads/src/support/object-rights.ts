/** What a role may do with the records of one object. Nobody of ours destroys records. */
export const objectRights = (objectUniversalIdentifier: string, rights: 'read' | 'write' | 'delete') => ({
  objectUniversalIdentifier,
  canReadObjectRecords: true,
  canUpdateObjectRecords: rights !== 'read',
  canSoftDeleteObjectRecords: rights === 'delete',
  canDestroyObjectRecords: false,
});
