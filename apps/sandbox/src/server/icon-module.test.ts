import { expect, it } from '@jest/globals';
import { iconModule } from './icon-module.ts';

it('imports the icons that exist, once, and the one that stands in for the others', () => {
  const module = iconModule({ iconNames: ['IconX', 'IconX', 'IconNobodyDrew'] });
  expect(module).toContain('export const ICONS = { IconTag, IconX };');
});
