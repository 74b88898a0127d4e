// One export from a press to a saved file: what the desk is at meanwhile, ended by Cancel, saved again elsewhere when the first place refused.

import { useEffect, useRef, useState } from 'react';
import { DeskError, type Failure, failureOf } from '../../contract/failure.ts';
import type { ExportProgress, PackFile, PackFormat } from '../../contract/pack.ts';
import { ask, onExportProgress, TYPED_IN } from '../desk.ts';
import { printPages } from './print-pages.ts';

let exportsBegun = 0;

/** What is told of an export once it is done. */
type Told = Pick<PackFile, 'verification' | 'lacking' | 'leftOut'>;

export type ExportState =
  | { phase: 'rendering'; format: PackFormat; exportId: string; progress: ExportProgress | null }
  | { phase: 'saving'; format: PackFormat }
  /** Pages are drawn for the printer. */
  | { phase: 'drawing'; format: PackFormat; done: number; total: number }
  /** Handed to the printer, with quotations that did not verify or letters that no font has. */
  | ({ phase: 'printed'; format: PackFormat } & Told)
  | ({ phase: 'saved'; format: PackFormat; path: string; archival: string | null } & Told)
  /** `file`: made, and not saved. */
  | { phase: 'failed'; format: PackFormat; failure: Failure; file: PackFile | null };

/** What can be done with an export. */
export interface ExportWork {
  state: ExportState | null;
  /** Nothing else may be exported here until it has ended. */
  busy: boolean;
  run: (format: PackFormat, render: (exportId: string) => Promise<PackFile>) => void;
  /** Renders a PDF and prints its pages. */
  print: (render: (exportId: string) => Promise<PackFile>) => void;
  cancel: () => void;
  saveAgain: () => void;
  close: () => void;
}

/** An export of what one place on screen shows. */
export function useExport(): ExportWork {
  const [state, setState] = useState<ExportState | null>(null);
  const drawing = useRef<AbortController | null>(null);
  const running = state?.phase === 'rendering' ? state.exportId : null;

  useEffect(
    () =>
      onExportProgress((progress) =>
        setState((now) =>
          now?.phase === 'rendering' && now.exportId === progress.exportId ? { ...now, progress } : now,
        ),
      ),
    [],
  );

  const save = async (format: PackFormat, file: PackFile) => {
    setState({ phase: 'saving', format });
    const saved = await window.desk.saveFile(file);
    if (!saved.ok) setState({ phase: 'failed', format, failure: saved.failure, file });
    else if (saved.value === null) setState(null);
    else {
      const { verification, archival, lacking, leftOut } = file;
      setState({ phase: 'saved', format, path: saved.value, verification, archival, lacking, leftOut });
    }
  };

  const print = async (file: PackFile) => {
    const ending = new AbortController();
    drawing.current = ending;
    await printPages(file.bytes, {
      onPage: (done, total) => setState({ phase: 'drawing', format: 'pdf', done, total }),
      signal: ending.signal,
    });
    const { verification, lacking, leftOut } = file;
    const isWhole = verification.failed.length === 0 && lacking.length === 0 && leftOut === 0;
    setState(isWhole ? null : { phase: 'printed', format: 'pdf', verification, lacking, leftOut });
  };

  const run = async (
    format: PackFormat,
    render: (exportId: string) => Promise<PackFile>,
    deliver: (file: PackFile) => Promise<void>,
  ) => {
    exportsBegun += 1;
    const exportId = `${TYPED_IN} export ${exportsBegun}`;
    setState({ phase: 'rendering', format, exportId, progress: null });
    try {
      await deliver(await render(exportId));
    } catch (error) {
      const cancelled = drawing.current?.signal.aborted || (error instanceof DeskError && error.code === 'cancelled');
      setState(cancelled ? null : { phase: 'failed', format, failure: failureOf(error), file: null });
    } finally {
      drawing.current = null;
    }
  };

  return {
    state,
    busy: state?.phase === 'rendering' || state?.phase === 'saving' || state?.phase === 'drawing',
    run: (format, render) => void run(format, render, (file) => save(format, file)),
    print: (render) => void run('pdf', render, print),
    cancel: () => {
      drawing.current?.abort();
      if (running !== null) void ask('export.cancel', { exportId: running }).catch(() => {});
    },
    saveAgain: () => {
      if (state?.phase === 'failed' && state.file) void save(state.format, state.file);
    },
    close: () => setState(null),
  };
}
