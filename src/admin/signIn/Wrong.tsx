/** What did not go, read aloud when it appears. */
export function Wrong({ lines }: { readonly lines: readonly string[] }) {
  return (
    <div role="alert" className="sign-in__wrong">
      {lines.map((line) => (
        <p key={line}>{line}</p>
      ))}
    </div>
  )
}
