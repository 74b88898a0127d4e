// A codebook as a Word document: real headings, its examples as quotations with their sources.

import { Document, ExternalHyperlink, HeadingLevel, Packer, Paragraph, type ParagraphChild, TextRun } from 'docx';
import { type Code, type Codebook, type CodeExample, codebookParts, codeCounts, exampleSource } from './codebook.ts';
import { docxStyles, LANGUAGE_TAGS } from './docx-style.ts';
import { printableAll } from './printable.ts';
import type { Wording } from './wording.ts';
import { unpacked, zipped } from './zip.ts';

/** The codebook as DOCX. */
export async function codebookDocx(codebook: Codebook, say: Wording): Promise<Uint8Array> {
  const book = printableAll(codebook);
  const title = say.word('codebook.title');
  const parts = codebookParts(book, say);
  const document = new Document({
    title,
    creator: 'Clipdesk',
    lastModifiedBy: 'Clipdesk',
    styles: docxStyles(null),
    sections: [
      {
        properties: {
          page: { size: { width: 11906, height: 16838 }, margin: { top: 1600, right: 1600, bottom: 1500, left: 1600 } },
        },
        children: [
          new Paragraph({ heading: HeadingLevel.TITLE, children: [run(title, book)] }),
          new Paragraph({ children: [run(say.date(book.createdOn), book)] }),
          ...parts.flatMap((part) => [
            new Paragraph({ heading: HeadingLevel.HEADING_1, children: [run(part.title, book)] }),
            ...part.codes.flatMap((code) => codeParagraphs(code, book, say)),
          ]),
          ...(parts.length > 0 ? [] : [new Paragraph({ children: [run(say.word('codebook.empty'), book)] })]),
        ],
      },
    ],
  });
  return zipped(unpacked(await Packer.toBuffer(document)), book.createdOn);
}

function run(text: string, { language }: Codebook, look: { italics?: boolean; size?: number } = {}): TextRun {
  const tag = LANGUAGE_TAGS[language];
  return new TextRun({ text, ...look, ...(tag ? { language: tag } : {}) });
}

function codeParagraphs(code: Code, book: Codebook, say: Wording): Paragraph[] {
  return [
    new Paragraph({ heading: HeadingLevel.HEADING_2, keepNext: true, children: [run(code.name, book)] }),
    new Paragraph({ keepNext: code.examples.length > 0, children: [run(codeCounts(code, say), book, { size: 20 })] }),
    ...code.definition
      .split('\n')
      .filter((line) => line.trim() !== '')
      .map((line) => new Paragraph({ children: [run(line, book)] })),
    ...code.examples.map(
      (one) =>
        new Paragraph({
          indent: { left: 480 },
          children: [run(say.quote(one.quote), book, { italics: true }), run(' — ', book), cited(one, book, say)],
        }),
    ),
  ];
}

function cited(one: CodeExample, book: Codebook, say: Wording): ParagraphChild {
  const source = run(exampleSource(one, say), book, { size: 20 });
  if (!one.url || !/^https?:\/\//iu.test(one.url) || !URL.canParse(one.url)) return source;
  return new ExternalHyperlink({ link: new URL(one.url).href, children: [source] });
}
