// A theme's page.

/** The theme's page. */
export function ThemePage({ themeId }: { themeId: number }) {
  return <div>{themeId}</div>;
}
