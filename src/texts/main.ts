import { ownName } from '@/domain/locales'
import { awaitedLocales, textsToRead } from './toRead'

/** `npm run texts [-- tr]`: the texts that await a native reader; which have been read, the admin knows. */
const asked = process.argv.slice(2)
for (const locale of awaitedLocales) {
  if (asked.length > 0 && !asked.includes(locale)) continue
  const texts = textsToRead(locale)
  console.log(`\n${ownName[locale]} (${locale}): ${texts.length} texts`)
  for (const { key, text } of texts) console.log(`  ${key}\n      ${text.replaceAll('\n', ' ')}`)
}
