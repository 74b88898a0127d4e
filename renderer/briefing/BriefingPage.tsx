// One briefing being built.

/** The builder. */
export function BriefingPage({ briefingId }: { briefingId: number }) {
  return <div>{briefingId}</div>;
}
