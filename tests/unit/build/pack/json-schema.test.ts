import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { entityJsonSchema, SCHEMA_FILE } from '@/build/json-schema';

it('is committed as it would be written now: `node src/build/run-typescript.ts src/build/json-schema.ts`', async () => {
  expect(readFileSync(SCHEMA_FILE, 'utf8')).toBe(await entityJsonSchema());
});

it('tells an editor what is required and what is allowed', async () => {
  const schema = JSON.parse(await entityJsonSchema());

  expect(schema.required).toEqual([
    'id',
    'schema',
    'caption',
    'summary',
    'properties',
    'datasets',
    'matching',
  ]);
  expect(schema.additionalProperties).toBe(false);
  expect(schema.properties.statuses.items.properties.measure.enum).toContain('asset-freeze');
  expect(schema.properties.statuses.items.properties.verified.enum).toEqual(['SEEN-LIST', 'SEEN-PAGE']);
});
