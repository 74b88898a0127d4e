// What a paste brought: its text, the page it was copied from as html, and the link it names when it names just one.

/** A paste taken hold of. */
export interface Pasted {
  /** As plain text, never empty. */
  text: string;
  /** As html, when it was copied from a page. */
  html: string | null;
  /** Where it was published, when what was pasted says so clearly. */
  url: string | null;
}

const ADDRESS = /https?:\/\/[^\s<>"'«»“”]+/gi;
// What ends a sentence is no part of the address before it.
const AFTER = /[.,;:!?)\]}…]+$/;

/** The addresses of articles in it: those of the web that lead deeper than a site's front page, each once. */
function articleAddresses(text: string): string[] {
  const found = new Set<string>();
  for (const [match] of text.matchAll(ADDRESS)) {
    const address = match.replace(AFTER, '');
    if (!URL.canParse(address)) continue;
    const { pathname, search } = new URL(address);
    if (pathname.length > 1 || search) found.add(address);
  }
  return [...found];
}

function only(addresses: readonly string[]): string | null {
  return addresses.length === 1 ? (addresses[0] ?? null) : null;
}

/** The page's own word on its address; a document made by DOMParser runs nothing and fetches nothing. */
function statedAddress(html: string): string | null {
  const page = new DOMParser().parseFromString(html, 'text/html');
  const stated = [
    page.querySelector('link[rel="canonical"]')?.getAttribute('href'),
    page.querySelector('meta[property="og:url"]')?.getAttribute('content'),
  ].find((address) => address && articleAddresses(address).length === 1);
  if (stated) return stated;
  return only([
    ...new Set(
      [...page.querySelectorAll('a[href]')].flatMap((link) => articleAddresses(link.getAttribute('href') ?? '')),
    ),
  ]);
}

/** The link of a text, or of the page it was copied from: what the page states, else the one address there is. Null when there are several. */
export function sourceLink(text: string, html: string | null): string | null {
  const written = articleAddresses(text);
  if (written.length > 0) return only(written);
  return html ? statedAddress(html) : null;
}

/** What a clipboard or a drag holds as text; null when it holds none. */
export function readPasted(data: Pick<DataTransfer, 'getData'> | null): Pasted | null {
  const html = data?.getData('text/html') || null;
  const plain = data?.getData('text/plain') ?? '';
  const text = plain.trim() ? plain : textOf(html);
  return text.trim() ? { text, html, url: sourceLink(text, html) } : null;
}

function textOf(html: string | null): string {
  return html ? (new DOMParser().parseFromString(html, 'text/html').body.textContent ?? '') : '';
}
