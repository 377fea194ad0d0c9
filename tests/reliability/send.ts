import { request } from 'node:http'

type Sent = { readonly status: number | undefined; readonly headers: Record<string, unknown> }

/** Sends a head and no body, as one who is refused before that. */
export function send(
  url: string,
  headers: Readonly<Record<string, string | number>>,
): Promise<Sent> {
  return new Promise((resolve, reject) => {
    const asking = request(url, { method: 'POST', headers }, (response) => {
      resolve({ status: response.statusCode, headers: response.headers })
      response.resume()
      asking.destroy()
    })
    asking.once('error', reject)
    asking.flushHeaders()
  })
}
