// Files that a system or a program leaves in folders by itself: nobody collected them, so an import leaves them out.

/** Of Windows (thumbnails, how a folder looks, its bin), of Office while a document is open, of macOS and of network disks. */
const LEFT_BEHIND =
  /^(?:thumbs\.db(?::encryptable)?|ehthumbs(?:_vista)?\.db|desktop\.ini|\$recycle\.bin|system volume information|~\$.+|~wr[adls]\d+\.tmp|icon\r|__macosx|@eadir|#recycle|lost\+found)$/iu;

/** Whether a file or folder of this name (without its path) is one of those. */
export function isSystemFile(name: string): boolean {
  return LEFT_BEHIND.test(name);
}
