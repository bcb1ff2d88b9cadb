import { writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { format } from 'prettier';
import { z } from 'zod';
import { Entity } from '../core/entities/entity';

/** Where the schema stands, seen from the project's root. Entity files name it in `$schema`. */
export const SCHEMA_FILE = 'assets/pack/entity.schema.json';

/** JSON Schema of an entity file, formatted: an editor completes and checks a file with it. */
export async function entityJsonSchema(): Promise<string> {
  const schema = z.toJSONSchema(Entity, { io: 'input', target: 'draft-07' });
  return format(JSON.stringify({ title: 'Sidelight entity', ...schema }), {
    parser: 'json',
    printWidth: 110,
  });
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  await writeFile(new URL(`../../${SCHEMA_FILE}`, import.meta.url), await entityJsonSchema());
}
