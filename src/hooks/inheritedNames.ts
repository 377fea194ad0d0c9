import type { Payload } from 'payload'

/**
 * Payload takes the collection's name from the address and looks it up as it stands. Without this,
 * what every object inherits (`/api/toString`) would be found too, and be a fault of ours.
 */
export function forgetInheritedNames({ collections, blocks }: Payload): void {
  Object.setPrototypeOf(collections, null)
  Object.setPrototypeOf(blocks, null)
}
