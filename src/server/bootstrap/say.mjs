import { closeSync, openSync, readSync, fstatSync } from 'node:fs'

/** @param {string} line */
export function say(line) {
  console.log(line)
}

/**
 * Does one step and says so: at once, again while it lasts longer than a second, and at its end.
 * @template T
 * @param {string} title
 * @param {() => Promise<T>} work
 * @returns {Promise<T>}
 */
export async function step(title, work) {
  const begun = Date.now()
  const stop = process.stdout.isTTY ? tick(title, begun) : repeat(title, begun)
  try {
    const result = await work()
    stop()
    say(`${title}: done${after(begun)}`)
    return result
  } catch (error) {
    stop()
    throw error
  }
}

/** The last lines of a log, for the message of a step that failed. */
export function tail(file, lines = 30) {
  const descriptor = openSync(file, 'r')
  try {
    const { size } = fstatSync(descriptor)
    const buffer = Buffer.alloc(Math.min(size, 16_384))
    readSync(descriptor, buffer, 0, buffer.length, size - buffer.length)
    return buffer.toString('utf8').trimEnd().split('\n').slice(-lines).join('\n')
  } finally {
    closeSync(descriptor)
  }
}

function tick(title, begun) {
  process.stdout.write(`${title} …`)
  const timer = setInterval(() => {
    process.stdout.write(`\r${title} … ${seconds(begun)} s`)
  }, 1000)
  return () => {
    clearInterval(timer)
    process.stdout.write('\r\u001B[2K')
  }
}

/** Into a file or a pipe: a line at the first second, then one every ten. */
function repeat(title, begun) {
  const first = setTimeout(() => say(`${title} …`), 1000)
  const later = setInterval(() => say(`${title} … ${seconds(begun)} s`), 10_000)
  return () => {
    clearTimeout(first)
    clearInterval(later)
  }
}

function after(begun) {
  return Date.now() - begun < 1000 ? '' : ` (${seconds(begun)} s)`
}

function seconds(begun) {
  return Math.round((Date.now() - begun) / 1000)
}
