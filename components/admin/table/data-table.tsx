import type { Column, Sort } from "./column";
import { ScrollRegion } from "./scroll-region";
import { SortHeader } from "./sort-header";

interface DataTableProps<Row> {
  caption: string;
  columns: readonly Column<Row>[];
  rows: readonly Row[];
  rowKey: (row: Row, index: number) => string;
  sort?: Sort;
  sortHref?: (sort: Sort) => string;
  /** The reader's own row: marked for the narrator's leader, never filled. */
  isOwn?: (row: Row) => boolean;
  rowHeight?: "close";
  phone?: "two-lines";
  sticky?: boolean;
}

/** A table of the tool. On a phone it either folds into two lines a row or scrolls sideways in a region of its own. */
export function DataTable<Row>(props: DataTableProps<Row>) {
  const { columns, sort, sortHref } = props;
  const headerKey = (columns.find((column) => column.rowHeader) ?? columns[0])?.key;
  const table = (
    <table className="desk-table" data-rows={props.rowHeight} data-phone={props.phone} data-sticky={props.sticky}>
      <caption>{props.caption}</caption>
      <thead>
        <tr>
          {columns.map((column) => (
            <th
              key={column.key}
              scope="col"
              data-align={column.align}
              data-phone={hiddenOn(column)}
              className={column.plot ? "desk-plot-head" : undefined}
              aria-sort={ariaSort(column, sort)}
            >
              {column.sortKey !== undefined && sort !== undefined && sortHref !== undefined ? (
                <SortHeader
                  sortKey={column.sortKey}
                  startsDescending={column.startsDescending}
                  current={sort}
                  href={sortHref}
                >
                  {column.header}
                </SortHeader>
              ) : (
                column.header
              )}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {props.rows.map((row, index) => {
          const own = props.isOwn?.(row) === true;
          return (
            <tr key={props.rowKey(row, index)} data-own={own || undefined} id={own ? "your-row" : undefined}>
              {columns.map((column) => {
                const Cell = column.key === headerKey ? "th" : "td";
                return (
                  <Cell
                    key={column.key}
                    className={column.plot ? "desk-plot" : undefined}
                    scope={Cell === "th" ? "row" : undefined}
                    data-align={column.align}
                    data-phone={hiddenOn(column)}
                  >
                    {column.cell(row)}
                  </Cell>
                );
              })}
            </tr>
          );
        })}
      </tbody>
    </table>
  );
  if (props.phone === "two-lines") return <div className="desk-table-fold">{table}</div>;
  return (
    <ScrollRegion label={props.caption} sticky={props.sticky}>
      {table}
    </ScrollRegion>
  );
}

function hiddenOn<Row>({ hiddenOnPhone }: Column<Row>): "hidden" | "narrow" | undefined {
  if (hiddenOnPhone === "narrow") return "narrow";
  return hiddenOnPhone ? "hidden" : undefined;
}

function ariaSort<Row>(column: Column<Row>, sort: Sort | undefined): "ascending" | "descending" | undefined {
  if (sort === undefined || column.sortKey !== sort.key) return undefined;
  return sort.descending ? "descending" : "ascending";
}
