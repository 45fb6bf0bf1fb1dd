import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import type { Paper } from '@app/shared/payments/paper';
import { NodeCompiler, PdfStandard } from '@myriaddreamin/typst-ts-node-compiler';
import { unpackWoff } from './unpack-woff.ts';

const template = (name: string) => readFileSync(join(import.meta.dirname, name), 'utf8');

/** The product's two faces, and one for each script and sign that people's words may hold beside Latin. */
const FACES: readonly (readonly [font: string, subsets: readonly string[], styles: readonly string[]])[] = [
  ['newsreader', ['latin', 'latin-ext'], ['400-normal', '500-normal', '400-italic', '700-normal']],
  ['hanken-grotesk', ['latin', 'latin-ext'], ['400-normal', '600-normal', '700-normal', '400-italic']],
  ['noto-sans', ['cyrillic', 'greek', 'vietnamese', 'devanagari'], ['400-normal']],
  ['noto-sans-hebrew', ['hebrew'], ['400-normal']],
  ['noto-sans-arabic', ['arabic'], ['400-normal']],
  ['noto-emoji', Array.from({ length: 10 }, (_, part) => String(part)), ['400-normal']],
];

const require = createRequire(import.meta.url);

function readFonts(): Buffer[] {
  return FACES.flatMap(([font, subsets, styles]) => {
    const folder = join(require.resolve(`@fontsource/${font}/package.json`), '..', 'files');
    return subsets.flatMap((subset) =>
      styles.map((style) => unpackWoff(readFileSync(join(folder, `${font}-${subset}-${style}.woff`)))),
    );
  });
}

let compiler: NodeCompiler | undefined;

/** Sets a report as a PDF. */
export const typesetReport = (document: object): Buffer => typeset('report-paper.typ', document);

/** Sets a receipt, a statement or the like. The same paper gives the same bytes. */
export const typesetPaper = (paper: Paper): Buffer => typeset('plain-paper.typ', paper);

/**
 * Tagged, with selectable text and the fonts embedded. As PDF/UA where every sign of it has a face; else as a plain
 * tagged PDF, since a document with an odd sign in it must still print.
 */
function typeset(templateName: string, document: object): Buffer {
  compiler ??= NodeCompiler.create({ fontArgs: [{ fontBlobs: readFonts() }] });
  const source = { mainFileContent: template(templateName), inputs: { document: JSON.stringify(document) } };
  try {
    return compiler.pdf(source, { pdfStandard: PdfStandard.UA_1 });
  } catch {
    return compiler.pdf(source);
  } finally {
    compiler.evictCache(10);
  }
}
