import { existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';

/** Source of the module `virtual:icons`: a table of the named Tabler icons. Imported one by one, for all are 5,000. */
export const iconModule = ({ iconNames }: { iconNames: readonly string[] }): string => {
  const main = createRequire(import.meta.url).resolve('@tabler/icons-react');
  const folder = join(dirname(main), '..', 'esm', 'icons');
  const names = [...new Set([...iconNames, 'IconTag'])]
    .filter((name) => existsSync(join(folder, `${name}.mjs`)))
    .sort();
  const imports = names.map((name) => `import ${name} from ${JSON.stringify(join(folder, `${name}.mjs`))};`);
  return `${imports.join('\n')}\nexport const ICONS = { ${names.join(', ')} };\n`;
};
