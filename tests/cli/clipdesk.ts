// Runs the `clipdesk` command as its users do: a process of its own, by the executable that ships.

import { spawn } from 'node:child_process';
import { join } from 'node:path';

/** The executable that ships. */
export const BIN = join(import.meta.dirname, '..', '..', 'cli', 'clipdesk.mjs');

/** What a run of the command gave. */
export interface Run {
  code: number | null;
  stdout: string;
  stderr: string;
  /** Standard output as JSON, or null when it is not. */
  json: unknown;
}

/** Runs `clipdesk` with arguments. */
export function clipdesk(...args: string[]): Promise<Run> {
  return clipdeskWith('', ...args);
}

/** Runs `clipdesk` with words on its standard input. */
export function clipdeskWith(input: string, ...args: string[]): Promise<Run> {
  const child = spawn('node', [BIN, ...args], { stdio: ['pipe', 'pipe', 'pipe'] });
  let stdout = '';
  let stderr = '';
  child.stdout.setEncoding('utf8').on('data', (data: string) => {
    stdout += data;
  });
  child.stderr.setEncoding('utf8').on('data', (data: string) => {
    stderr += data;
  });
  child.stdin.end(input);
  return new Promise((resolve, reject) => {
    child.on('error', reject);
    child.on('close', (code) => {
      let json: unknown = null;
      try {
        json = JSON.parse(stdout);
      } catch {
        // Not JSON: the test that wanted it will say so.
      }
      resolve({ code, stdout, stderr, json });
    });
  });
}
