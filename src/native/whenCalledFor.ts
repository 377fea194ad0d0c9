/**
 * A package with a program of the machine's own in it, loaded when it is first called for: one takes
 * twenty megabytes and a tenth of a start, and most servers answer thousands who need none of it.
 * @param load names the package itself, as only so the bundler finds it
 * @param isIt whether what was loaded is that package
 */
export function whenCalledFor<Package>(
  load: () => unknown,
  isIt: (loaded: unknown) => loaded is Package,
): () => Package {
  let known: Package | undefined
  return () => {
    known ??= checked(load(), isIt)
    return known
  }
}

function checked<Package>(loaded: unknown, isIt: (loaded: unknown) => loaded is Package): Package {
  if (!isIt(loaded)) throw new Error('A native package is not what it was')
  return loaded
}
