type Props = {
  readonly caption: string
  readonly hidden: string
  readonly rows: readonly { readonly label: string; readonly count: number | null }[]
}

/** One breakdown; what nobody counted is left out, and what is hidden says so. */
export function SumTable({ caption, hidden, rows }: Props) {
  const shown = rows.filter(({ count }) => count !== 0)
  if (shown.length === 0) return null
  return (
    <table className="consent-set__sums">
      <caption>{caption}</caption>
      <tbody>
        {shown.map(({ label, count }) => (
          <tr key={label}>
            <th scope="row">{label}</th>
            <td>{count ?? hidden}</td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}
