import { problem, type Problem } from './problem'

/** More than the largest telephone's photograph that fits into the bytes that are taken, in millions of pixels. */
const most = 120

/** A picture of a few bytes may be one of a thousand million pixels, each of which is held in memory. */
export const refusePicture = (pixels: number): Problem[] =>
  pixels > most * 1_000_000 ? [problem('file', 'pictureSize', { most })] : []

/** Whether a picture is made smaller once, before its sizes are made: each of them holds all its pixels. */
export const isShrunkFirst = (pixels: number): boolean => pixels > 10_000_000
