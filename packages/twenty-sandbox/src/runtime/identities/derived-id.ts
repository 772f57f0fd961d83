import { v5 } from 'uuid';

const SANDBOX_NAMESPACE = '6b0f3a1e-8f0c-4c59-9a55-3f1f7f3f4d20';

/** The same id for the same name in every workspace, so that addresses and tokens outlive a restart. */
export const derivedId = (name: string): string => v5(name, SANDBOX_NAMESPACE);
