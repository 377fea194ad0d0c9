/** The site's mark: a door that stands open. Drawn here, so that nothing has to be fetched. */
export function Mark() {
  return (
    <svg className="mark" viewBox="0 0 32 32" width="36" height="36" aria-hidden="true">
      <rect className="mark-frame" x="5" y="2" width="22" height="28" rx="2" />
      <rect className="mark-light" x="8" y="5" width="16" height="25" />
      <path className="mark-door" d="M8 5l9 4v21l-9 0z" />
      <circle className="mark-light" cx="14.4" cy="19" r="1.2" />
    </svg>
  )
}
