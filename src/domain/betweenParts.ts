/**
 * What the parts of this product call what they say to each other: the server in front is a program of
 * its own, and what stands behind it another.
 */

/** A header that the server in front alone sets: only an account may be answered now. */
export const strangersWait = 'x-strangers-wait'

/** On this channel PostgreSQL tells every instance that something has changed which the public sees. */
export const publicContent = 'public_content'
