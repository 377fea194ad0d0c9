/** What a service worker is told, which the DOM's types do not know. */
export type Extendable = Event & Readonly<{ waitUntil: (work: Promise<unknown>) => void }>
export type Fetching = Extendable &
  Readonly<{ request: Request; respondWith: (answer: Promise<Response>) => void }>

export const isExtendable = (event: Event): event is Extendable => 'waitUntil' in event
export const isFetching = (event: Event): event is Fetching => 'respondWith' in event

/** A community room's net may neither answer nor refuse. */
export async function givingUp(): Promise<never> {
  await new Promise((resolve) => setTimeout(resolve, patience))
  throw new Error('No answer')
}

/** Milliseconds. */
const patience = 6000
