import { describe, expect, it } from 'vitest';
import { readReport } from '../../support/ring-report.ts';

const ASSERTION = { ancestorTitles: [], title: '', duration: 1 };

function reportOf(change: Record<string, unknown>): string {
  return JSON.stringify({
    numPassedTests: 3,
    numFailedTests: 0,
    numPendingTests: 1,
    numTodoTests: 0,
    testResults: [],
    ...change,
  });
}

describe('the report of a ring', () => {
  it('counts what passed and what was skipped', () => {
    expect(readReport(reportOf({}), 0)).toEqual({
      passed: 3,
      failed: 0,
      skipped: 1,
      failures: [],
      retried: [],
    });
  });

  it('names what failed, with the first lines of why', () => {
    const failed = {
      ...ASSERTION,
      status: 'failed',
      fullName: 'the popup pauses',
      failureMessages: ['Error: it did not come\n    at popup.ts:1'],
    };
    const passed = { ...ASSERTION, status: 'passed', fullName: 'the popup opens', failureMessages: [] };
    const testResults = [
      { name: '/a/popup.test.ts', status: 'failed', message: '', assertionResults: [passed, failed] },
    ];
    const { failures, failed: count } = readReport(reportOf({ numFailedTests: 1, testResults }), 1);
    expect(count).toBe(1);
    expect(failures).toHaveLength(1);
    expect(failures[0]).toContain('/a/popup.test.ts › the popup pauses\n    Error: it did not come\n');
  });

  it('names what passed at the second attempt only', () => {
    const test = {
      ...ASSERTION,
      status: 'passed',
      fullName: 'the popup opens',
      failureMessages: ['Error: late'],
    };
    const testResults = [
      { name: '/a/popup.test.ts', status: 'passed', message: '', assertionResults: [test] },
    ];
    const { retried, failed } = readReport(reportOf({ testResults }), 0);
    expect(failed).toBe(0);
    expect(retried).toEqual(['  /a/popup.test.ts › the popup opens\n    Error: late']);
  });

  it('takes a file that does not load for a failure', () => {
    const testResults = [
      { name: '/a/b.test.ts', status: 'failed', message: 'no such module', assertionResults: [] },
    ];
    const { failures, failed } = readReport(reportOf({ testResults }), 1);
    expect(failed).toBe(1);
    expect(failures[0]).toContain('no such module');
  });

  it.each([
    ['an error outside every test', reportOf({}), 1],
    ['a ring without a test', reportOf({ numPassedTests: 0 }), 0],
    ['a report that is none', '', 0],
    ['a report that is cut off', '{"numPassedTests": 3, "test', 0],
  ])('never takes %s for success', (_, text, exitCode) => {
    const { failures, failed } = readReport(text, exitCode);
    expect(failed).toBe(1);
    expect(failures).toHaveLength(1);
  });
});
