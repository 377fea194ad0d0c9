import readXlsxFile from 'read-excel-file/node'

/** The cells of a CSV as a Danish spreadsheet takes it in. */
export function cellsOfCsv(csv: string): readonly (readonly string[])[] {
  const rows: string[][] = [['']]
  let inQuotes = false
  for (let at = 0; at < csv.length; at += 1) {
    const sign = csv[at] ?? ''
    const row = rows.at(-1) ?? []
    if (inQuotes && sign === '"' && csv[at + 1] === '"') at += 1
    else if (sign === '"') {
      inQuotes = !inQuotes
      continue
    }
    if (!inQuotes && sign === ';') row.push('')
    else if (!inQuotes && csv.startsWith('\r\n', at)) {
      rows.push([''])
      at += 1
    } else row.push(`${row.pop() ?? ''}${sign}`)
  }
  return rows
}

type Cell = string | number | boolean | Date | null

/** By the sheet's name, its cells with their types. */
export async function cellsOfXlsx(
  xlsx: Buffer,
): Promise<ReadonlyMap<string, readonly (readonly Cell[])[]>> {
  const sheets = await readXlsxFile(xlsx)
  return new Map(sheets.map(({ sheet, data }) => [sheet, data.map((row) => row.map(cellOf))]))
}

const cellOf = (cell: unknown): Cell => {
  if (cell === null || cell === undefined) return null
  if (typeof cell === 'string' || typeof cell === 'number' || cell instanceof Date) return cell
  return cell === true
}

/** 123450 from '1.234,50', as it stands on paper or in a CSV. */
export const oereOf = (amount: string): number =>
  Math.round(Number(amount.replaceAll('.', '').replace(',', '.')) * 100)
