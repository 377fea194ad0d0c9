type Instance = { readonly destroy: () => Promise<void> }

/**
 * Closes the Payload that Next has loaded in this process, so that its connections end in order.
 * Next keeps it where only this private name leads to; without it, they end with the process.
 */
export async function closePayload(): Promise<void> {
  const kept: unknown = Reflect.get(globalThis, '_payload')
  if (!(kept instanceof Map)) return
  for (const one of kept.values()) {
    const instance: unknown = field(one, 'payload') ?? (await field(one, 'promise'))
    if (isInstance(instance)) await instance.destroy()
  }
}

function field(value: unknown, name: string): unknown {
  return typeof value === 'object' && value !== null ? Reflect.get(value, name) : undefined
}

function isInstance(value: unknown): value is Instance {
  return typeof field(value, 'destroy') === 'function'
}
