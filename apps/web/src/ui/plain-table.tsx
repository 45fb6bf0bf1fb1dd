import type { ReactNode } from 'react';
import styles from './plain-table.module.css';

type Column = string | { label: string; isAmount?: boolean; isUnseen?: boolean };

type Props = {
  columns: readonly Column[];
  /** For those who hear the page, where no heading names it. */
  caption?: string;
  children: ReactNode;
};

/** A table of a few plain columns; on a phone each row becomes a block of lines. Figures stand in `amountCell`. */
export function PlainTable({ columns, caption, children }: Props) {
  return (
    <table className={styles.table}>
      {caption && <caption className="sr">{caption}</caption>}
      <thead>
        <tr>
          {columns.map((column) => {
            const { label, isAmount, isUnseen } = typeof column === 'string' ? { label: column } : column;
            return (
              <th key={label} scope="col" className={isAmount ? styles.amount : undefined}>
                {isUnseen ? <span className="sr">{label}</span> : label}
              </th>
            );
          })}
        </tr>
      </thead>
      <tbody>{children}</tbody>
    </table>
  );
}

export const amountCell = styles.amount;
