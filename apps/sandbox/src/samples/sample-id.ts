import { v5 } from 'uuid';

const NAMESPACE = '9b8f5c1e-6f3d-4f0a-9d53-2c8f3e0f7a41';

/** The same sample has the same id whenever it is written, so that writing it again makes no second one. */
export const sampleId = ({ seed, role }: { seed: number; role: string }): string => v5(`${seed}:${role}`, NAMESPACE);
