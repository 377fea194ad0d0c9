/** The parts of a view's address below /admin, as Payload hands them to it. */
export function segmentsOf(
  params: Readonly<Record<string, unknown>> | undefined,
): readonly string[] {
  const segments = params?.['segments']
  return Array.isArray(segments) ? segments.filter((one) => typeof one === 'string') : []
}
