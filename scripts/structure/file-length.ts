import { isTest, type Refusal, type SourceFile } from './source-file.ts';

const LINES = 300;
const TEST_LINES = 400;
const MEASURED = /\.(ts|tsx|mjs|css)$/;

/** Written content and generated code may be as long as they are. */
const FREE = /^packages\/db\/src\/seed\/content\/|\.generated\.ts$/;

export function checkFileLength(files: SourceFile[]): Refusal[] {
  return files
    .filter(({ path }) => MEASURED.test(path) && !FREE.test(path))
    .flatMap(({ path, text }) => {
      const lines = text.trimEnd().split('\n').length;
      const limit = isTest(path) ? TEST_LINES : LINES;
      const message = `${lines} lines, ${limit} are allowed. Split it by name: the second file is called after a rule, an act or a thing of its own.`;
      return lines > limit ? [{ path, message }] : [];
    });
}
