import { readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'zod';

const manifestSchema = z.object({
  frontComponents: z.array(z.object({ name: z.string(), builtComponentPath: z.string() })),
});

/** The front components of a built app and what each weighs, in bytes as they are sent (minified, not compressed). */
export const widgetSizes = async (directory: string): Promise<{ name: string; bytes: number }[]> => {
  const { frontComponents } = manifestSchema.parse(
    JSON.parse(await readFile(join(directory, 'manifest.json'), 'utf8')),
  );
  return Promise.all(
    frontComponents.map(async ({ name, builtComponentPath }) => ({
      name,
      bytes: (await stat(join(directory, builtComponentPath))).size,
    })),
  );
};
