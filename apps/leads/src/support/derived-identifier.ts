import { v5 } from 'uuid';

/** The identifier of a part (a column, an option, a tab) of an entity: stable as long as the entity and the key are. */
export const derivedIdentifier = (entity: string, key: string): string => v5(key, entity);
