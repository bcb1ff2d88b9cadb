import path from 'node:path';
import type { Companion } from '../../src/build/browser/launch';

/** Sees what Sidelight keeps closed; a separate extension, so that the one under test stays as it ships. */
export const LENS: Companion = {
  folder: path.resolve('tests/support/lens'),
  geckoId: 'lens@sidelight.example',
  geckoUuid: '5de11967-0000-4000-8000-000000000002',
};
