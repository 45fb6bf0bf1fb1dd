import { isTest, type Refusal, type SourceFile } from './source-file.ts';

type Rule = { applies: RegExp; except: RegExp; refused: RegExp; message: string };

const RULES: Rule[] = [
  {
    applies: /^(apps\/api|packages\/shared)\/src\//,
    except: /^apps\/api\/src\/market-clock\.ts$/,
    refused: /\bDate\.now\(|\bnew Date\(\)|\bTemporal\.Now\b/,
    message:
      'reads the clock. `now` comes from the request or the job, read once, so that time travel moves everything.',
  },
  {
    applies: /^apps\/web\/src\//,
    except: /^apps\/web\/src\/(ui\/format-time|lib\/browser-time-zone)\.ts$/,
    refused: /\.toLocale(Date|Time)?String\(|\bIntl\.DateTimeFormat\b/,
    message:
      'formats a date. ui/format-time.ts does, always with the reader’s zone, so that all dates look alike.',
  },
];

export function checkClockAndDates(files: SourceFile[]): Refusal[] {
  return files
    .filter(({ path }) => !isTest(path))
    .flatMap(({ path, text }) =>
      RULES.filter((rule) => rule.applies.test(path) && !rule.except.test(path))
        .filter((rule) => rule.refused.test(withoutComments(text)))
        .map(({ message }) => ({ path, message })),
    );
}

const withoutComments = (text: string): string => text.replace(/\/\*[\s\S]*?\*\/|(?<!:)\/\/.*$/gm, '');
