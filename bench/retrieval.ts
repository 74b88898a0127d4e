// How well search finds: nDCG@10, MRR@10 and Recall@100 of questions and of headlines across languages, beside plain FTS5 in the same run; and nDCG@10 among other texts.

import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import SQLite from 'better-sqlite3';
import { memoryLibrary } from './memory-library.ts';
import { pressSets } from './press-sets.ts';

const PASSAGES = ['kazqad-kk', 'xquad-ru', 'xquad-en'] as const;
const SETS = [
  ...PASSAGES,
  'ntrex-en2kk',
  'ntrex-kk2en',
  'ntrex-en2ru',
  'ntrex-ru2en',
  'ntrex-kk2ru',
  'ntrex-ru2kk',
] as const;

interface Document {
  id: string;
  headline: string;
  text: string;
  language: string;
}

interface RetrievalSet {
  documents: Document[];
  queries: [id: string, query: string][];
  relevant: Map<string, Set<string>>;
}

/** Means over queries, each 0 to 1. */
export interface RetrievalQuality {
  ndcg10: number;
  mrr10: number;
  recall100: number;
}

/** A way to search: the ids of documents for a query, best first. */
type Searcher = (query: string) => string[];

function readSet(folder: string): RetrievalSet {
  const lines = (name: string) =>
    readFileSync(join(folder, name), 'utf8')
      .split(/\r?\n/)
      .filter((line) => line !== '');
  const pairs = (name: string) => lines(name).map((line) => line.split('\t') as [string, string]);
  const relevant = new Map<string, Set<string>>();
  for (const [query, document] of pairs('qrels.tsv'))
    relevant.set(query, (relevant.get(query) ?? new Set()).add(document));
  return { documents: readDocuments(folder), queries: pairs('queries.tsv'), relevant };
}

function readDocuments(folder: string): Document[] {
  return readFileSync(join(folder, 'docs.jsonl'), 'utf8')
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line) as Document);
}

/** The set's documents among several hundred others in three languages: passages of the other sets, but for what is the set's own in translation, and press texts. */
function mixed(set: RetrievalSet, name: string, folder: string): RetrievalSet {
  const kind = (one: string) => one.split('-')[0];
  const passages = PASSAGES.filter((other) => kind(other) !== kind(name)).flatMap((other) =>
    readDocuments(join(folder, other)),
  );
  const press = pressSets().flatMap(({ name: from, texts }) => (from === 'real press' ? texts : []));
  const pages = press.map(({ headline, bytes, language }) => ({
    headline,
    text: new TextDecoder().decode(bytes),
    language,
  }));
  const others = [...passages, ...pages].map((other) => ({ ...other, id: '' }));
  return { ...set, documents: [...set.documents, ...others] };
}

/** SQLite's own tokenizer, the query's words joined by OR: what search must beat. */
function plainSearcher(set: RetrievalSet): Searcher {
  const db = new SQLite(':memory:');
  db.exec('CREATE VIRTUAL TABLE plain USING fts5 (headline, body, tokenize = "unicode61")');
  const insert = db.prepare('INSERT INTO plain (rowid, headline, body) VALUES (?, ?, ?)');
  for (const [at, document] of set.documents.entries()) insert.run(at + 1, document.headline, document.text);
  const select = db.prepare('SELECT rowid FROM plain WHERE plain MATCH ? ORDER BY bm25(plain) LIMIT 100').pluck();
  return (query) => {
    const words = [...new Set(query.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [])];
    if (words.length === 0) return [];
    const rows = select.all(words.map((word) => `"${word}"`).join(' OR ')) as number[];
    return rows.map((row) => set.documents[row - 1]?.id ?? '');
  };
}

function ownSearcher(set: RetrievalSet): Searcher {
  const library = memoryLibrary();
  const ids = library.add(
    ...set.documents.map(({ headline, text, language }) => ({ headline: headline.trim() || '-', text, language })),
  );
  const documentOf = new Map(ids.map((id, at) => [id, set.documents[at]?.id ?? '']));
  return (query) => library.find(query, { limit: 100 }).hits.map((hit) => documentOf.get(hit.clipping.id) ?? '');
}

function measure(set: RetrievalSet, search: Searcher): RetrievalQuality {
  const total = { ndcg10: 0, mrr10: 0, recall100: 0 };
  for (const [id, query] of set.queries) {
    const wanted = set.relevant.get(id) ?? new Set();
    const found = search(query);
    const gain = (ids: readonly string[]) =>
      ids.reduce((sum, one, at) => sum + (wanted.has(one) ? 1 / Math.log2(at + 2) : 0), 0);
    const ideal = [...wanted].slice(0, 10).reduce((sum, _one, at) => sum + 1 / Math.log2(at + 2), 0);
    const first = found.slice(0, 10).findIndex((one) => wanted.has(one));
    total.ndcg10 += gain(found.slice(0, 10)) / (ideal || 1);
    total.mrr10 += first < 0 ? 0 : 1 / (first + 1);
    total.recall100 += found.filter((one) => wanted.has(one)).length / (wanted.size || 1);
  }
  const mean = (sum: number) => sum / set.queries.length;
  return { ndcg10: mean(total.ndcg10), mrr10: mean(total.mrr10), recall100: mean(total.recall100) };
}

/** Prints the figures of every set, or of those asked for (`--set=xquad-en`); says so where the evaluation data is not. */
export async function run(asked: readonly string[] = []): Promise<void> {
  const sets = asked.filter((one) => one.startsWith('--set=')).map((one) => one.slice('--set='.length));
  const names = sets.length > 0 ? sets : SETS;
  const folder = join(import.meta.dirname, '..', '..', 'shared', 'eval', 'ir');
  if (!existsSync(folder)) {
    console.log('retrieval: skipped, the evaluation data is not here (../shared/eval/ir)');
    return;
  }
  console.log(
    'retrieval                nDCG@10  plain    MRR@10  plain    R@100  plain    among others, change   seconds',
  );
  for (const name of names) {
    const set = readSet(join(folder, name));
    const plain = measure(set, plainSearcher(set));
    const started = performance.now();
    const own = measure(set, ownSearcher(set));
    const seconds = (performance.now() - started) / 1_000;
    const among = measure(set, ownSearcher(mixed(set, name, folder))).ndcg10;
    const figures = [own.ndcg10, plain.ndcg10, own.mrr10, plain.mrr10, own.recall100, plain.recall100, among];
    const cells = figures.map((value) => value.toFixed(3).padStart(7));
    console.log(
      `  ${name.padEnd(20)} ${cells.join(' ')}  ${(among - own.ndcg10).toFixed(3).padStart(7)}              ${seconds.toFixed(1)}`,
    );
  }
}
