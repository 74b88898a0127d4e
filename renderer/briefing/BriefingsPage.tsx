// Every briefing of the library.

/** The list of briefings. */
export function BriefingsPage() {
  return <div />;
}
