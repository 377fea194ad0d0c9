type OutsideProps = { readonly href: string; readonly children: string }

/** A way to an authority's own site, which learns nothing of where she came from. */
export function Outside({ href, children }: OutsideProps) {
  return (
    <p>
      <a className="more" href={href} rel="noreferrer">
        {children}
      </a>
    </p>
  )
}
