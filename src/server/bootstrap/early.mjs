import { readFileSync } from 'node:fs'
import { createServer } from 'node:net'
import { join, resolve } from 'node:path'
import { Fault } from './fault.mjs'

/**
 * What can be said before minutes of installing and building. The server looks again, at
 * everything; this needs nothing installed.
 */
export async function checkEarly(root, env) {
  const data = resolve(root, env.DATA_DIR || '.data')
  const address = await runningAddress(data)
  if (address !== undefined) throw new Fault(alreadyRunning(data, address))
  const port = Number(env.PORT || 3000)
  if (Number.isInteger(port) && port > 0 && port < 65_536 && (await isBusy(port, env.HOST)))
    throw new Fault(busyPort(port))
}

/** @param {string | undefined} address unknown while the other is still starting */
export function alreadyRunning(data, address) {
  const where = address === undefined ? 'being started' : `running at ${address}`
  return `The product is already ${where} on the data folder ${data}: use that, stop it first, or set DATA_DIR and PORT to others.`
}

export function busyPort(port) {
  return `Port ${port} is in use by another program: stop that, or set PORT to a free one, such as PORT=${port + 1} npm start.`
}

/** Where the server of a data folder says it is, if it answers there under the same name. */
export async function runningAddress(data) {
  try {
    const note = JSON.parse(readFileSync(join(data, 'running.json'), 'utf8'))
    const url = `http://${note.host}:${note.port}/health/live`
    const answer = await fetch(url, { signal: AbortSignal.timeout(2000) })
    return (await answer.json()).instance === note.instance ? note.address : undefined
  } catch {
    return undefined
  }
}

export async function isBusy(port, host) {
  const hosts =
    host === undefined || host === '' || host === 'localhost' ? ['127.0.0.1', '::1'] : [host]
  const answers = await Promise.all(hosts.map((one) => tryListening(port, one)))
  return answers.includes('EADDRINUSE')
}

function tryListening(port, host) {
  return new Promise((done) => {
    const probe = createServer()
    probe.once('error', (error) => done(error.code))
    probe.listen({ port, host, exclusive: true }, () => probe.close(() => done('free')))
  })
}
