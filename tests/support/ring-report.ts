/** What a ring's JSON report says: how many tests passed, failed and were skipped, and which failed, with why. */

export interface Tally {
  passed: number;
  failed: number;
  skipped: number;
  /** One text a failure: file, name of the test, and the message's first lines. */
  failures: string[];
  /** Tests that passed at the second attempt only, and why the first failed. */
  retried: string[];
}

interface Assertion {
  status: string;
  fullName: string;
  failureMessages: string[] | null;
}

interface VitestReport {
  numPassedTests: number;
  numFailedTests: number;
  numPendingTests: number;
  numTodoTests: number;
  testResults: { name: string; status: string; message?: string; assertionResults: Assertion[] }[];
}

const LINES = 6;

function firstLines(message: string): string {
  const lines = message.split('\n').slice(0, LINES);
  return lines.map((line) => `    ${line.trimEnd()}`).join('\n');
}

/** @param text the report's JSON as Vitest wrote it; an unreadable one is a ring that failed. */
export function readReport(text: string, exitCode: number): Tally {
  let report: VitestReport;
  try {
    report = JSON.parse(text) as VitestReport;
  } catch {
    return { passed: 0, failed: 1, skipped: 0, failures: ['  no report was written'], retried: [] };
  }
  const failures: string[] = [];
  const retried: string[] = [];
  let broken = 0;
  for (const file of report.testResults) {
    for (const test of file.assertionResults) {
      const why = test.failureMessages?.[0];
      const told = `  ${file.name} › ${test.fullName}\n${firstLines(why ?? '')}`;
      if (test.status === 'failed') failures.push(told);
      else if (test.status === 'passed' && why !== undefined) retried.push(told);
    }
    // A file that does not load holds no test, and is a failure all the same.
    if (file.status === 'failed' && file.assertionResults.length === 0) {
      broken++;
      failures.push(`  ${file.name} did not load\n${firstLines(file.message ?? '')}`);
    }
  }
  let failed = report.numFailedTests + broken;
  // Also an error outside every test, or a ring without a single test, must not look like success.
  if (failed === 0 && (exitCode !== 0 || report.numPassedTests === 0)) {
    failed = 1;
    failures.push(exitCode === 0 ? '  not one test ran' : '  an error outside every test: read above');
  }
  return {
    passed: report.numPassedTests,
    failed,
    skipped: report.numPendingTests + report.numTodoTests,
    failures,
    retried,
  };
}
