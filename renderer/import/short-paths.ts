// The paths of a report as they are read: whole paths without the folder that all of them share.

/** The folder all whole paths lie in, with its closing slash; empty when a path is relative or nothing is shared. */
export function sharedFolder(paths: readonly string[]): string {
  const [first] = paths;
  if (!first || !paths.every((path) => /^([/\\]|[a-z]:[/\\])/i.test(path))) return '';
  let shared = first.slice(0, endOfFolder(first));
  for (const path of paths) {
    while (shared && !path.startsWith(shared)) shared = shared.slice(0, endOfFolder(shared.slice(0, -1)));
  }
  return shared;
}

function endOfFolder(path: string): number {
  return Math.max(path.lastIndexOf('/'), path.lastIndexOf('\\')) + 1;
}

/** A path in its folders, each with its slash, and its name. */
export function pathParts(path: string): { folders: string[]; name: string } {
  const end = endOfFolder(path);
  return { folders: path.slice(0, end).match(/[^/\\]*[/\\]/g) ?? [], name: path.slice(end) };
}
