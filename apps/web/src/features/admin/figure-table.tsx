import { formatDate } from '../../ui/format-time.ts';
import desk from './desk.module.css';
import type { Figure } from './market-figures.ts';

/** Every point of the lines, newest week first, for whoever would rather read than look. */
export function FigureTable({ figures, weeks }: { figures: readonly Figure[]; weeks: readonly string[] }) {
  const say = ({ now, say: words }: Figure, index: number) => {
    const value = now[index];
    return value == null ? '–' : words(value);
  };
  return (
    <div className={desk.wide}>
      <table className={desk.table}>
        <thead>
          <tr>
            <th scope="col">Week of</th>
            {figures.map(({ key, name }) => (
              <th key={key} scope="col" className={desk.amount}>
                {name}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {[...weeks.entries()].reverse().map(([index, week]) => (
            <tr key={week}>
              <th scope="row">{formatDate(week)}</th>
              {figures.map((figure) => (
                <td key={figure.key} className={desk.amount}>
                  {say(figure, index)}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
