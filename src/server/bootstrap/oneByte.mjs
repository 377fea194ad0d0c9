/**
 * The same program with each sign in one byte: V8 keeps a text that has any other in two bytes a sign.
 * What esbuild leaves as it is stands in regular expressions, which mean the same with the sign's
 * number in its place.
 */
export const oneByte = (code) =>
  code.replaceAll(
    /[^\0-\u00ff]/g,
    (sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`,
  )
