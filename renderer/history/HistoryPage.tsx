// What was done to the library, newest first.

/** The history. */
export function HistoryPage() {
  return <div />;
}
