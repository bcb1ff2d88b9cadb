import { writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { format } from 'prettier';
import { z } from '../core/zod';
import { Entity } from '../core/entities/entity';
import { PageReport } from '../core/report/page-report';

/** Where the schema stands, seen from the project's root. Entity files name it in `$schema`. */
export const SCHEMA_FILE = 'assets/pack/entity.schema.json';

/** Where the schema of a page report stands: for those who read reports with programs of their own. */
export const REPORT_SCHEMA_FILE = 'assets/schemas/page-report.schema.json';

/** JSON Schema of an entity file, formatted: an editor completes and checks a file with it. */
export async function entityJsonSchema(): Promise<string> {
  return written('Sidelight entity', z.toJSONSchema(Entity, { io: 'input', target: 'draft-07' }));
}

/** JSON Schema of a page report as it is exported, formatted. */
export async function reportJsonSchema(): Promise<string> {
  return written('Sidelight page report', z.toJSONSchema(PageReport, { target: 'draft-07' }));
}

function written(title: string, schema: object): Promise<string> {
  return format(JSON.stringify({ title, ...schema }), { parser: 'json', printWidth: 110 });
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  await writeFile(new URL(`../../${SCHEMA_FILE}`, import.meta.url), await entityJsonSchema());
  await writeFile(new URL(`../../${REPORT_SCHEMA_FILE}`, import.meta.url), await reportJsonSchema());
}
