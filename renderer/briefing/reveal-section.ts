// Brings a section of the builder into view.

/** Scrolls to the section's heading, and opens it for writing, its words selected, when asked. */
export function revealSection(sectionId: number, rename = false): void {
  const section = document.getElementById(`section-${sectionId}`);
  section?.scrollIntoView({ block: 'start', behavior: 'instant' });
  if (!rename) return;
  const title = section?.querySelector<HTMLTextAreaElement>('h2 textarea');
  title?.focus();
  title?.select();
}
