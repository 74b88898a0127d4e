// `clipdesk serve`: the desk in a browser tab, on this machine only.

import { type Command, InvalidArgumentError } from 'commander';
import { DeskError } from '../../contract/failure.ts';
import { libraryPath, RENDERER_DIR, RESOURCES_DIR } from '../library-path.ts';
import { printJson, printLine } from '../print.ts';

/** A port of TCP. Throws commander's own error. */
function portNumber(value: string): number {
  const port = Number(value);
  if (Number.isInteger(port) && port >= 1 && port <= 65_535) return port;
  throw new InvalidArgumentError('It must be a whole number from 1 to 65535.');
}

const NO_PORT: Record<string, string> = {
  EADDRINUSE: 'is taken by another program',
  EACCES: 'is kept for the system',
};

/** Why nothing listens, in words; anything else as it is. */
function listenFault(error: unknown, port: number | undefined): unknown {
  const why = error instanceof Error && 'code' in error ? NO_PORT[String(error.code)] : undefined;
  if (!why || port === undefined) return error;
  return new DeskError({
    code: 'no-port',
    message: `Port ${port} ${why}.`,
    remedy: 'Name another with --port, or leave it out and a free one is taken.',
  });
}

/** Adds the command: serves until it is interrupted. */
export function addServeCommand(program: Command): void {
  program
    .command('serve')
    .description('open the desk in a browser on this machine')
    .option('--library <file>', 'the library')
    .option(
      '--port <n>',
      'port on 127.0.0.1; when absent the same for a library each time, or any free one',
      portNumber,
    )
    .option('--json', 'print the address as JSON')
    .action(async (options: { library?: string; port?: number; json?: boolean }) => {
      const path = libraryPath(options.library);
      const { openDesk } = await import('../../desk/desk.ts');
      const { portOf } = await import('../../web/library-port.ts');
      const { serve } = await import('../../web/server.ts');
      const desk = await openDesk({ libraryPath: path, resourcesDir: RESOURCES_DIR });
      try {
        const host = await serve({
          desk,
          rendererDir: RENDERER_DIR,
          ...(options.port === undefined ? { preferred: portOf(path) } : { port: options.port }),
        }).catch((error: unknown) => {
          throw listenFault(error, options.port);
        });
        if (options.json) printJson({ url: host.url });
        else printLine(`Clipdesk is at ${host.url} (Ctrl+C ends it)`);
        await new Promise<void>((resolve) => {
          for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, resolve);
        });
        await host.close();
      } finally {
        // A port that is taken must not leave the desk's threads running, and the library held.
        await desk.close();
      }
    });
}
