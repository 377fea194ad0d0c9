/** The name of the product, where Payload would show its own mark. Drawn, so that it needs no file. */
export function Logo() {
  return (
    <p className="brand-logo">
      <Icon /> Bydelsmødre
    </p>
  )
}

export function Icon() {
  return (
    <svg className="brand-icon" viewBox="0 0 24 24" width="24" height="24" aria-hidden="true">
      <path d="M3 11 12 3l9 8v10H3z" fill="none" stroke="currentColor" strokeWidth="2" />
      <circle cx="9" cy="12" r="2" fill="currentColor" />
      <circle cx="15" cy="12" r="2" fill="currentColor" />
      <path d="M6 21c0-4 6-4 6 0 0-4 6-4 6 0" fill="none" stroke="currentColor" strokeWidth="2" />
    </svg>
  )
}
