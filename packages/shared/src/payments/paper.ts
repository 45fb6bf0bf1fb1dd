/** A document to be set on paper: only words and figures, in the order in which they are read. */
export type Paper = {
  title: string;
  /** Above the title, small. */
  over: string;
  footer: string;
  author: string;
  /** Beside each other: from whom, to whom. */
  parties: { label: string; lines: string[] }[];
  facts: { label: string; value: string }[];
  parts: PaperPart[];
};

export type PaperPart =
  | { kind: 'words'; title: string; paragraphs: string[] }
  | {
      kind: 'table';
      title: string;
      /** Columns of figures stand right. */
      columns: { label: string; figures?: boolean; wide?: boolean }[];
      rows: string[][];
      /** Sums below the line. */
      sums: string[][];
    };
