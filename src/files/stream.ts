import type { Part, Place } from './place'

/** How much of a file is held at a time. */
const piece = 1_000_000

/**
 * A part of a file, to be sent, in pieces that are asked for as they are wanted: nothing is held open
 * for as long as a film is watched. The first is there before anything is answered.
 * @returns undefined where the file is not there
 * @throws FilesAway, and so does the stream
 */
export async function streamOf(
  place: Place,
  path: string,
  { start, end }: Part,
): Promise<ReadableStream<Uint8Array<ArrayBuffer>> | undefined> {
  const from = async (at: number) =>
    place.read(path, { start: at, end: Math.min(at + piece - 1, end) })
  let next = await from(start)
  if (next === undefined) return undefined
  let at = start
  return new ReadableStream(
    {
      async pull(controller) {
        const now = next ?? (await from(at))
        next = undefined
        if (now === undefined || now.length === 0)
          throw new Error('The file went while it was sent')
        controller.enqueue(now)
        at += now.length
        if (at > end) controller.close()
      },
    },
    { highWaterMark: 0 },
  )
}
