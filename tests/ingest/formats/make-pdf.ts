// Writes small PDF files for tests: lines of text in any script on pages, with the map from glyphs to characters that viewers copy by.

interface Block {
  lines: string[];
  size: number;
  /** Baseline of the first line, in points from the bottom. */
  y: number;
}

/** A PDF of pages of blocks; `locked` says that it takes a password. */
export function makePdf(pages: readonly Block[][], locked = false): Uint8Array {
  const letters = [...new Set(pages.flat().flatMap(({ lines }) => [...lines.join('')]))];
  const hex = (value: number) => value.toString(16).padStart(4, '0');
  const code = new Map(letters.map((letter, at) => [letter, hex(at + 1)]));
  const objects: string[] = [];
  const add = (body: string) => objects.push(body);
  const stream = (body: string) => `<< /Length ${body.length} >>\nstream\n${body}\nendstream`;
  const first = 7;
  add('<< /Type /Catalog /Pages 2 0 R >>');
  add(`<< /Type /Pages /Kids [${pages.map((_, at) => `${first + at * 2} 0 R`).join(' ')}] /Count ${pages.length} >>`);
  add(
    '<< /Type /Font /Subtype /Type0 /BaseFont /Test /Encoding /Identity-H /DescendantFonts [4 0 R] /ToUnicode 6 0 R >>',
  );
  add(
    '<< /Type /Font /Subtype /CIDFontType2 /BaseFont /Test /CIDSystemInfo << /Registry (Adobe) /Ordering (Identity) /Supplement 0 >> /DW 500 /FontDescriptor 5 0 R >>',
  );
  add(
    '<< /Type /FontDescriptor /FontName /Test /Flags 4 /FontBBox [0 0 1000 1000] /ItalicAngle 0 /Ascent 800 /Descent -200 /CapHeight 700 /StemV 80 >>',
  );
  const maps: string[] = [];
  for (let at = 0; at < letters.length; at += 100) {
    const some = letters.slice(at, at + 100);
    maps.push(
      `${some.length} beginbfchar\n${some.map((letter) => `<${code.get(letter)}> <${hex(letter.charCodeAt(0))}>`).join('\n')}\nendbfchar`,
    );
  }
  add(
    stream(
      `/CIDInit /ProcSet findresource begin 12 dict begin begincmap /CMapType 2 def 1 begincodespacerange <0000> <ffff> endcodespacerange\n${maps.join('\n')}\nendcmap end end`,
    ),
  );
  for (const [at, blocks] of pages.entries()) {
    add(
      `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Resources << /Font << /F 3 0 R >> >> /Contents ${first + at * 2 + 1} 0 R >>`,
    );
    const drawn = blocks.flatMap(({ lines, size, y }) =>
      lines.map(
        (line, down) =>
          `BT /F ${size} Tf 60 ${y - down * size * 1.3} Td <${[...line].map((letter) => code.get(letter)).join('')}> Tj ET`,
      ),
    );
    add(stream(drawn.join('\n')));
  }
  const secret = `<${'a1'.repeat(32)}>`;
  if (locked) add(`<< /Filter /Standard /V 1 /R 2 /O ${secret} /U ${secret} /P -4 >>`);
  let file = '%PDF-1.7\n';
  const offsets = objects.map((body, at) => {
    const offset = file.length;
    file += `${at + 1} 0 obj\n${body}\nendobj\n`;
    return offset;
  });
  const table = file.length;
  file += `xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${offsets.map((offset) => `${String(offset).padStart(10, '0')} 00000 n \n`).join('')}`;
  file += `trailer\n<< /Size ${objects.length + 1} /Root 1 0 R ${locked ? `/Encrypt ${objects.length} 0 R /ID [<00><00>] ` : ''}>>\nstartxref\n${table}\n%%EOF\n`;
  return new TextEncoder().encode(file);
}
