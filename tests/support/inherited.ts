/** What every object inherits, or has without being told to: found by whoever looks a name up unasked. */
export const inherited = [
  'toString',
  'toLocaleString',
  'valueOf',
  'constructor',
  'prototype',
  '__proto__',
  '__defineGetter__',
  'hasOwnProperty',
  'isPrototypeOf',
  'length',
  'then',
  'toJSON',
] as const
