import { defaultLocale, direction, isLocale, type Locale } from '../../domain/locales'
import { pathOf } from './kinds'
import { words, type Problem } from './plainWords'

/** A form to send again as it was: where to, and what she wrote. */
export type FormSent = Readonly<{
  action: string
  fields: readonly (readonly [string, string])[]
}>

export type Plain = Readonly<{
  problem: Problem
  locale: Locale
  reference?: string | undefined
  form?: FormSent | undefined
}>

/** A page of the server's own, for when Next has none to show. It must need nothing else to work. */
export function plainPage({ problem, locale, reference, form }: Plain): string {
  const { title, text } = words[locale][problem]
  const { home, reference: label } = words[locale].common
  return `<!doctype html>
<html lang="${locale}" dir="${direction(locale)}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="robots" content="noindex">
<title>${title}</title>
<link rel="stylesheet" href="${plainStylePath}">
</head>
<body>
<main>
<h1>${title}</h1>
<p>${text}</p>
${reference === undefined ? '' : `<p>${label} <bdi>${reference}</bdi></p>`}
${form === undefined ? '' : again(form, locale)}
<p><a href="/${locale}">${home}</a></p>
</main>
</body>
</html>
`
}

/** The language that an address names, else Danish. */
export function localeOf(url: string): Locale {
  const first = pathOf(url).split('/')[1]
  return isLocale(first) ? first : defaultLocale
}

const plainStylePath = '/_plain.css'

function again({ action, fields }: FormSent, locale: Locale): string {
  const hidden = fields.map(
    ([name, value]) => `<textarea hidden name="${escaped(name)}">\n${escaped(value)}</textarea>`,
  )
  return `<form method="post" action="${escaped(action)}">
${hidden.join('\n')}
<button type="submit">${words[locale].common.again}</button>
</form>`
}

/** What a visitor wrote, as text and never as part of the page. */
const escaped = (text: string): string =>
  text.replace(/[&<>"']/g, (sign) => `&#${sign.charCodeAt(0)};`)
