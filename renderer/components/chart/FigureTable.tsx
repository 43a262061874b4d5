import { useId } from 'react';
import type { Figure } from '#shared/chart/kind.ts';
import styles from './FigureTable.module.css';

interface Props {
  table: Extract<Figure, { type: 'table' }>;
}

/** A table of an entry's prose: the first cell of a row names it. */
export function FigureTable({ table: { caption, head, rows } }: Props) {
  const id = useId();
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a wide table scrolls, and the keyboard has to reach it
    <section className={styles['scroll']} aria-labelledby={id} tabIndex={0}>
      <table className={styles['table']}>
        <caption id={id}>{caption}</caption>
        <thead>
          <tr>
            {head.map((name, column) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: the columns of a signed table never change places
              <th key={column} scope="col">
                {name}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((cells, row) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: the rows of a signed table never change places
            <tr key={row}>
              {cells.map((cell, column) =>
                column === 0 ? (
                  // biome-ignore lint/suspicious/noArrayIndexKey: as above
                  <th key={column} scope="row">
                    {cell}
                  </th>
                ) : (
                  // biome-ignore lint/suspicious/noArrayIndexKey: as above
                  <td key={column}>{cell}</td>
                ),
              )}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
