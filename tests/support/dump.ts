import { rows } from './doors'

/** Every row of every table, as text. */
export async function dump(): Promise<readonly string[]> {
  const tables = await rows(
    `select table_name as name from information_schema.tables
     where table_schema = 'public' and table_type = 'BASE TABLE' order by 1`,
  )
  const lines: string[] = []
  for (const { name } of tables)
    for (const row of await rows(`select t::text as line from "${String(name)}" t order by 1`))
      lines.push(`${String(name)} ${String(row['line'])}`)
  return lines
}

/** Those of the lines in which one of the words stands. */
export const holding = (lines: readonly string[], ...words: readonly string[]) =>
  lines.filter((line) => words.some((word) => line.includes(word)))
