import type { ServerResponse } from 'node:http'

/** Resolves once an answer begins: what a file takes from there on, it takes the visitor's net. */
export function untilBegun(response: ServerResponse): Promise<void> {
  return new Promise((resolve) => {
    const writeHead = response.writeHead.bind(response)
    response.writeHead = (...given: unknown[]) => {
      resolve()
      Reflect.apply(writeHead, response, given)
      return response
    }
  })
}
