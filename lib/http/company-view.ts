import type * as z from "zod";
import { MAX_EXPORT_ROWS } from "@/lib/config/limits";
import type { Access } from "@/lib/domain/access";
import type { PageRequest } from "@/lib/domain/page-request";
import type { DeskPage } from "@/lib/domain/permission";
import { type Purpose, purposeSchema } from "@/lib/domain/purpose";
import { auditedView } from "@/lib/services/access/audited-view";
import { type CsvRow, csvResponse, toCsv, wantsCsv } from "./csv";
import { endpoint, type Handler } from "./endpoint";

const EVERY_ROW: PageRequest = { page: 1, pageSize: MAX_EXPORT_ROWS };
const purpose = purposeSchema.optional().describe("why: goes into the audit entry");

/** A view of the company's tool: leaves a trace; a list is exported whole when CSV is asked for. */
export function companyView<P extends z.ZodObject, Q extends z.ZodObject, O extends z.ZodType>(declared: {
  path: `/${string}`;
  summary: string;
  object: DeskPage;
  objectId?: (params: z.output<P>, query: z.output<Q>) => string;
  params: P;
  query: Q;
  output: O;
  /** query: as asked; for an export with a page that holds every row */
  read(access: Access, asked: { params: z.output<P>; query: z.output<Q> }): Promise<z.output<O>>;
  /** rows about people in an answer that is no table */
  countRows?(result: z.output<O>): number;
  table?: { name: string; columns: readonly string[]; rows(result: z.output<O>): CsvRow[] };
}): Handler {
  const { path, summary, object, objectId, params, output, read, table } = declared;
  return endpoint({
    method: "get",
    path,
    summary,
    who: "staff",
    params,
    query: declared.query.extend({ purpose }),
    output,
    csv: table !== undefined,
    handle: async ({ actor, params, query, locale, request }) => {
      const { purpose, ...rest } = query as z.output<Q> & { purpose?: Purpose };
      const asked = rest as unknown as z.output<Q>;
      const csv = table !== undefined && wantsCsv(request.nextUrl.pathname, request.headers.get("accept"));
      const view = {
        action: csv ? "export" : "view",
        object,
        objectId: objectId?.(params, asked),
        purpose,
        locale,
      } as const;
      const wanted = csv ? { ...asked, ...EVERY_ROW } : asked;
      const countRows = table ? (result: z.output<O>) => table.rows(result).length : declared.countRows;
      const result = await auditedView(actor, view, (access) => read(access, { params, query: wanted }), {
        countRows,
        table: table && ((result) => ({ columns: table.columns, rows: table.rows(result) })),
      });
      if (!csv) return result as z.input<O>;
      return csvResponse(toCsv(table.columns, table.rows(result)), `${table.name}.csv`);
    },
  });
}
