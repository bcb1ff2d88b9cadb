import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';

/** Saved pages of others, which may not be part of the repository; they lie beside the checkout, or nowhere. */
const FOLDER = path.resolve('../shared/corpora');

export const CORPUS_FOLDER = path.join(FOLDER, 'pages');
export const hasCorpus = existsSync(CORPUS_FOLDER);

export interface CorpusPage {
  file: string;
  /** As the page was sent: a label of the Encoding Standard. */
  charset: string;
  sizeBytes: number;
}

/** Every saved page, in the order of their list; empty where the folder is missing. */
export function listCorpusPages(): CorpusPage[] {
  if (!hasCorpus) return [];
  const [head = '', ...lines] = readFileSync(path.join(FOLDER, 'pages.tsv'), 'utf8').trim().split('\n');
  const columns = head.split('\t');
  const column = (line: string, name: string) => line.split('\t')[columns.indexOf(name)] ?? '';
  return lines.map((line) => ({
    file: column(line, 'file').replace(/^pages\//, ''),
    charset: column(line, 'encoding') || 'utf-8',
    sizeBytes: Number(column(line, 'size')),
  }));
}
