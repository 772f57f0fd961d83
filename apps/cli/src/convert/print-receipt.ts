import type { Converted } from '@leads/lead-flows';

import type { Ink } from '../terminal/create-ink.ts';

/** What a conversion did, now or earlier, with the addresses of the records. */
export const printReceipt = ({ converted, url, ink }: { converted: Converted; url: string; ink: Ink }): string[] => {
  const { receipt, warnings, alreadyConverted } = converted;
  return [
    ink.good(alreadyConverted ? 'This lead was converted before.' : 'Converted.'),
    ...receipt.records
      .filter(({ id }) => id !== null)
      .map(
        ({ role, action, id, label }) =>
          `  ${role.padEnd(12)}${DONE[action].padEnd(10)}${label}  ${ink.faint(`${url}/object/${role}/${id}`)}`,
      ),
    ...receipt.moved
      .filter(({ count }) => count > 0)
      .map(({ object, count }) => `  ${'moved'.padEnd(12)}${count} × ${object}`),
    ...(receipt.personWasPutBack
      ? [ink.careful('  ! A workflow had moved the person to another company; it was put back.')]
      : []),
    ...warnings.map(({ message }) => ink.careful(`  ! ${message}`)),
  ];
};

const DONE = { create: 'created', attach: 'attached', none: 'none' } as const;
