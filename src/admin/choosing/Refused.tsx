/** What the server said no to, read aloud where it appears. */
export function Refused({ sentences }: Readonly<{ sentences: readonly string[] }>) {
  return (
    <div role="alert">
      {sentences.length === 0 ? null : (
        <ul className="next-step__refusals">
          {sentences.map((sentence) => (
            <li key={sentence}>{sentence}</li>
          ))}
        </ul>
      )}
    </div>
  )
}
