import { defaultLocale, direction, isLocale, type Locale } from '../../domain/locales'
import { pathOf } from './kinds'
import { words, type Problem } from './plainWords'

/** A page of the server's own, for when Next has none to show. It must need nothing else to work. */
export function plainPage(problem: Problem, locale: Locale, reference?: string): string {
  const { title, text } = words[locale][problem]
  const { home, reference: label } = words[locale].common
  return `<!doctype html>
<html lang="${locale}" dir="${direction(locale)}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="robots" content="noindex">
<title>${title}</title>
</head>
<body>
<main>
<h1>${title}</h1>
<p>${text}</p>
${reference === undefined ? '' : `<p>${label} <bdi>${reference}</bdi></p>`}
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
